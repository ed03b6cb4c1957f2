import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../url/useView.ts';
import { emptyView } from '../../url/view.ts';
import classes from './Home.module.css';

/** The way back to the first page, in the same language. */
export function HomeLink() {
  const { t, lang } = useWords();
  const { addressOf } = useView();
  return (
    <Link className={classes.link} to={addressOf(() => ({ ...emptyView, lang }))}>
      {t('home.back')}
    </Link>
  );
}
