import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../url/useView.ts';
import classes from './Settings.module.css';

const names = { nl: 'Nederlands', en: 'English' } as const;

/** Dutch or English; the same view in the other language has an address of its own. */
export function LanguageSwitch() {
  const { t, lang } = useWords();
  const { addressOf } = useView();
  return (
    <nav aria-label={t('settings.language')} className={classes.languages}>
      {(['nl', 'en'] as const).map((other) => (
        <Link
          key={other}
          to={addressOf((view) => ({ ...view, lang: other }))}
          replace
          lang={other}
          hrefLang={other}
          aria-current={other === lang ? 'true' : undefined}
          aria-label={names[other]}
        >
          {other.toUpperCase()}
        </Link>
      ))}
    </nav>
  );
}
