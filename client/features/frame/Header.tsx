import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../url/useView.ts';
import { emptyView } from '../../url/view.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { LanguageSwitch } from '../settings/LanguageSwitch.tsx';
import { SchemeSwitch } from '../settings/SchemeSwitch.tsx';
import classes from './Frame.module.css';
import mark from '../../icon.svg';

interface HeaderProps {
  /** The first page and messages have a search box of their own. */
  readonly withSearch: boolean;
}

export function Header({ withSearch }: HeaderProps) {
  const { lang } = useWords();
  const { addressOf } = useView();
  return (
    <header className={classes.header}>
      <Link className={classes.brand} to={addressOf(() => ({ ...emptyView, lang }))}>
        <img src={mark} alt="" width={26} height={26} /> Beleidsgraaf
      </Link>
      <div className={classes.search}>{withSearch && <SearchBox />}</div>
      <div className={classes.settings}>
        <LanguageSwitch />
        <SchemeSwitch />
      </div>
    </header>
  );
}
