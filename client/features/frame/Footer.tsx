import { useWords } from '../../i18n/useWords.ts';
import classes from './Frame.module.css';

/** The other ways to the same data. */
export function Footer() {
  const { t } = useWords();
  return (
    <footer className={classes.footer}>
      <p>{t('footer.licence')}</p>
      <nav aria-label={t('footer.label')} className={classes.links}>
        <a href="/graphiql">{t('footer.api')}</a>
        <a href="/data/graph.jsonl">{t('footer.download')}</a>
      </nav>
    </footer>
  );
}
