import { useWords } from '../../i18n/useWords.ts';
import { Passage } from '../evidence/Passage.tsx';
import classes from './Nearest.module.css';
import type { Answer } from './askQuery.ts';
import { QuestionLinks } from './QuestionLinks.tsx';

type NearestProps = Pick<Answer, 'passages' | 'suggestions'>;

/** Where there is no answer: the passages that come nearest to one, and questions that have one. */
export function Nearest({ passages, suggestions }: NearestProps) {
  const { t } = useWords();
  return (
    <>
      {suggestions.length > 0 && (
        <section className={classes.nearest}>
          <h2>{t('ask.suggestions')}</h2>
          <QuestionLinks questions={suggestions} />
        </section>
      )}
      {passages.length > 0 && (
        <section className={classes.nearest}>
          <h2>{t('ask.passages')}</h2>
          <p className={classes.advice}>{t('ask.passagesAdvice')}</p>
          <ul className={classes.passages}>
            {passages.map((passage) => (
              <li key={passage.id}>
                <p lang="nl">{passage.claim}</p>
                <Passage passage={passage} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
