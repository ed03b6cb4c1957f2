import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { PlainButton } from '../../ui/PlainButton.tsx';
import classes from './Coverage.module.css';

/** What is shown before one asks for all. */
const shownAtFirst = 8;

interface KnownGapsProps {
  readonly gaps: readonly string[];
}

/** What must be known before the data are used. */
export function KnownGaps({ gaps }: KnownGapsProps) {
  const { t, number } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? gaps : gaps.slice(0, shownAtFirst);
  return (
    <section aria-labelledby="gaps" className={classes.section}>
      <h2 id="gaps">{t('coverage.gaps')}</h2>
      {gaps.length === 0 && <p>{t('coverage.noGaps')}</p>}
      <ul className={classes.gaps} lang="nl">
        {shown.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
      {gaps.length > shown.length && (
        <PlainButton onClick={() => setAll(true)}>{t('coverage.allGaps', { number: number(gaps.length) })}</PlainButton>
      )}
    </section>
  );
}
