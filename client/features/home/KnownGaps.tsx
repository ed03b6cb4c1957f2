import { useWords } from '../../i18n/useWords.ts';
import classes from './Home.module.css';

interface KnownGapsProps {
  readonly gaps: readonly string[];
}

/** What must be known before the data are used. */
export function KnownGaps({ gaps }: KnownGapsProps) {
  const { t } = useWords();
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps" className={classes.heading}>
        {t('home.gaps')}
      </h2>
      <ul className={classes.gaps} lang="nl">
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </section>
  );
}
