import { Link, useLocation } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { useAddresses } from '../../url/useAddresses.ts';
import { useView } from '../../url/useView.ts';
import classes from './Header.module.css';

/** The theme that all others are a part of. */
const root = 'theme/integratie';

/** The pages that are not about one thing. */
export function Navigation() {
  const { t } = useWords();
  const { page, explorer } = useAddresses();
  const { pathname } = useLocation();
  const { view } = useView();
  const exploring = pathname === '/' && view.steps.length > 0;
  const ways = [
    { name: 'explore', to: explorer(root), here: exploring },
    { name: 'money', to: page('/money'), here: pathname === '/money' },
    { name: 'time', to: page('/time'), here: pathname === '/time' },
    { name: 'coverage', to: page('/coverage'), here: pathname === '/coverage' },
    { name: 'developers', to: page('/developers'), here: pathname === '/developers' },
  ] as const;
  return (
    <nav className={classes.navigation} aria-label={t('frame.navigation')}>
      {ways.map(({ name, to, here }) => (
        <Link key={name} to={to} aria-current={here ? 'page' : undefined}>
          {t(`frame.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
