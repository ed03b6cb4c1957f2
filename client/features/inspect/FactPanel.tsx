import { display } from '../../generated/display.ts';
import type { SceneFact } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { PlainButton } from '../../ui/PlainButton.tsx';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { useView } from '../../url/useView.ts';
import { select } from '../../url/viewChanges.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import { Passage } from '../evidence/Passage.tsx';
import classes from './Panel.module.css';

interface FactPanelProps {
  readonly fact: SceneFact;
}

/** A fact: what is joined to what, what the source says, and the passages. */
export function FactPanel({ fact }: FactPanelProps) {
  const { t, say } = useWords();
  const { relation, subject, object, claim, certainty, role, period, evidence } = fact;
  return (
    <article className={classes.article}>
      <header className={classes.heading}>
        <p className={classes.kind}>
          {t('panel.fact')} · {say(display.relations[relation].label)}
        </p>
        <h2 className={classes.sentence}>
          <End end={subject} /> <span className={classes.relation}>{say(display.relations[relation].out)}</span>{' '}
          <End end={object} />
        </h2>
      </header>
      <p className={classes.claim} lang="nl">
        {claim}
      </p>
      <p className={classes.marks}>
        <CertaintyMark certainty={certainty} />
        {role !== null && <span lang="nl">{role}</span>}
        {period && <span lang="nl">{period.label}</span>}
      </p>
      <section aria-labelledby="evidence" className={classes.passages}>
        <h3 id="evidence" className={classes.title}>
          {t('evidence.title', { count: evidence.length })}
        </h3>
        {evidence.map((passage) => (
          <Passage key={passage.id} passage={passage} />
        ))}
      </section>
    </article>
  );
}

function End({ end: { id, type, label } }: { readonly end: SceneFact['object'] }) {
  const { go } = useView();
  return (
    <span className={classes.end}>
      <TypeMark type={type} />{' '}
      <PlainButton lang="nl" onClick={() => go((view) => select(view, id))}>
        {label}
      </PlainButton>
    </span>
  );
}
