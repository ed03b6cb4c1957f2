import { useId, useState } from 'react';
import type { SceneFact } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PlainButton } from '../../ui/PlainButton.tsx';
import { useView } from '../../url/useView.ts';
import { select } from '../../url/viewChanges.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import { Passage } from '../evidence/Passage.tsx';
import classes from './Fact.module.css';

interface FactProps {
  readonly fact: SceneFact;
  /** The end that the panel is not about. */
  readonly other: SceneFact['object'];
}

/** One fact in the panel of a thing: what it is joined to, what the source says, and the passage one click away. */
export function Fact({ fact: { claim, certainty, role, period, evidence }, other }: FactProps) {
  const { t } = useWords();
  const { go } = useView();
  const [opened, setOpened] = useState(false);
  const passages = useId();
  return (
    <li className={classes.fact}>
      <PlainButton className={classes.other} lang="nl" onClick={() => go((view) => select(view, other.id))}>
        {other.label}
      </PlainButton>
      <p lang="nl">{claim}</p>
      <p className={classes.facts}>
        <CertaintyMark certainty={certainty} />
        {role !== null && <span lang="nl">{role}</span>}
        {period && <span lang="nl">{period.label}</span>}
        <button
          type="button"
          className={classes.opener}
          aria-expanded={opened}
          aria-controls={passages}
          onClick={() => setOpened(!opened)}
        >
          <Icon name="quote" size={15} /> {t('evidence.show', { count: evidence.length })}
        </button>
      </p>
      <div id={passages} className={classes.passages} hidden={!opened}>
        {opened && evidence.map((passage) => <Passage key={passage.id} passage={passage} />)}
      </div>
    </li>
  );
}
