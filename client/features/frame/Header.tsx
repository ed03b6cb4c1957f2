import { Link, useLocation } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { useAddresses } from '../../url/useAddresses.ts';
import { ReportButton } from '../report/ReportButton.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { LanguageSwitch } from '../settings/LanguageSwitch.tsx';
import { ThemeSwitch } from '../settings/ThemeSwitch.tsx';
import classes from './Header.module.css';
import { Navigation } from './Navigation.tsx';
import mark from '../../icon.svg';

interface HeaderProps {
  /** The first page and messages have a search box of their own. */
  readonly withSearch: boolean;
}

/** Where one is, the box, the ways to other pages, and how it all looks. */
export function Header({ withSearch }: HeaderProps) {
  const { t } = useWords();
  const { page } = useAddresses();
  const { search } = useLocation();
  const asked = new URLSearchParams(search).get('q') ?? '';
  return (
    <header className={classes.header} data-search={withSearch || undefined}>
      <Link className={classes.brand} to={page('/')} aria-label={t('frame.home')}>
        <img src={mark} alt="" width={26} height={26} /> Beleidsgraaf
      </Link>
      <div className={classes.search}>{withSearch && <SearchBox key={asked} asked={asked.slice(0, 200)} />}</div>
      <Navigation />
      <div className={classes.settings}>
        <LanguageSwitch />
        <ThemeSwitch />
        <ReportButton compact />
      </div>
    </header>
  );
}
