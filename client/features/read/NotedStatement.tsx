import { Link } from 'react-router';
import { display } from '../../generated/display.ts';
import type { ReaderPassageFragment } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import classes from './MarginNote.module.css';

type Noted = ReaderPassageFragment['statements'][number];

interface NotedStatementProps {
  readonly statement: Noted;
}

/** A fact as a sentence of two names and what joins them. */
export function NotedStatement({ statement }: NotedStatementProps) {
  const { say } = useWords();
  const { subject, relation, object, certainty, role, period } = statement;
  return (
    <li className={classes.fact}>
      <p>
        <End end={subject} /> <span className={classes.relation}>{say(display.relations[relation].out)}</span>{' '}
        <End end={object} />
      </p>
      <p className={classes.marks}>
        <CertaintyMark certainty={certainty} />
        {role !== null && <span lang="nl">{role}</span>}
        {period && <span lang="nl">{period.label}</span>}
      </p>
    </li>
  );
}

function End({ end: { id, type, label } }: { readonly end: Noted['subject'] }) {
  const { item } = useAddresses();
  return (
    <Link className={classes.end} lang="nl" to={item(id)}>
      <TypeMark type={type} size={14} /> {label}
    </Link>
  );
}
