import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { useAddresses } from '../../url/useAddresses.ts';
import { ReportButton } from '../report/ReportButton.tsx';
import { VersionQuery } from '../report/versionQuery.ts';
import classes from './Footer.module.css';

/** Under what terms this can be used, which data these are, and the way to say what is missing. */
export function Footer() {
  const { t } = useWords();
  const { page } = useAddresses();
  const { data } = useQuery(VersionQuery);
  return (
    <footer className={classes.footer}>
      <div className={classes.about}>
        <p>{t('footer.check')}</p>
        <p>
          {t('footer.licence')}{' '}
          {data && (
            <>
              {t('footer.version')} <code>{data.dataset.version}</code>
            </>
          )}
        </p>
      </div>
      <nav aria-label={t('footer.label')} className={classes.links}>
        <ReportButton />
        <Link to={page('/coverage')}>{t('footer.coverage')}</Link>
        <Link to={page('/developers')}>{t('footer.download')}</Link>
        <a href="/graphiql">{t('footer.api')}</a>
      </nav>
    </footer>
  );
}
