import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { SceneFact } from '../../graph/sceneParts.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { Passage } from '../evidence/Passage.tsx';
import classes from './Relations.module.css';

interface StatementRowProps {
  readonly fact: SceneFact;
  /** The end that the page is not about. */
  readonly other: SceneFact['object'];
}

/** One fact: what the thing is joined to, what the source says, and the passage one click away. */
export function StatementRow({ fact: { claim, certainty, role, period, evidence }, other }: StatementRowProps) {
  const { item } = useAddresses();
  const [opened, setOpened] = useState(false);
  const passages = useId();
  return (
    <li className={classes.statement}>
      <TypeMark type={other.type} />
      <div className={classes.said}>
        <Link className={classes.other} lang="nl" to={item(other.id)}>
          {other.label}
        </Link>
        <p lang="nl">{claim}</p>
        <p className={classes.marks}>
          <CertaintyMark certainty={certainty} />
          {role !== null && <span lang="nl">{role}</span>}
          {period && <span lang="nl">{period.label}</span>}
          <EvidenceButton
            about={other.label}
            evidence={evidence}
            opened={opened}
            controls={passages}
            onClick={() => setOpened(!opened)}
          />
        </p>
        <div id={passages} className={classes.passages} hidden={!opened}>
          {opened && evidence.map((passage) => <Passage key={passage.id} passage={passage} />)}
        </div>
      </div>
    </li>
  );
}
