import { useWords } from '../../i18n/useWords.ts';
import classes from './SceneSkeleton.module.css';

/** Holds the place of a scene that is on its way. */
export function SceneSkeleton() {
  const { t } = useWords();
  return (
    <div className={classes.skeleton} role="status">
      <span className={classes.dot} aria-hidden />
      <p>{t('loading')}</p>
    </div>
  );
}
