import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { useAddresses } from '../../url/useAddresses.ts';
import classes from './Home.module.css';

/** The way back to the first page, in the same language. */
export function HomeLink() {
  const { t } = useWords();
  const { page } = useAddresses();
  return (
    <Link className={classes.link} to={page('/')}>
      {t('home.back')}
    </Link>
  );
}
