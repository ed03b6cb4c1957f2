import { Link, useLocation } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { inLanguage } from '../../url/inLanguage.ts';
import classes from './Settings.module.css';

const names = { nl: 'Nederlands', en: 'English' } as const;

/** Dutch or English; the same page in the other language has an address of its own. */
export function LanguageSwitch() {
  const { t, lang } = useWords();
  const { pathname, search, hash } = useLocation();
  return (
    <nav aria-label={t('settings.language')} className={classes.languages}>
      {(['nl', 'en'] as const).map((other) => (
        <Link
          key={other}
          to={`${pathname}${inLanguage(search, other)}${hash}`}
          replace
          preventScrollReset
          lang={other}
          hrefLang={other}
          aria-current={other === lang ? 'true' : undefined}
        >
          <abbr title={names[other]}>{other.toUpperCase()}</abbr>
        </Link>
      ))}
    </nav>
  );
}
