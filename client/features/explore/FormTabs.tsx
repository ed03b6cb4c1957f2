import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useView } from '../../url/useView.ts';
import classes from './Toolbar.module.css';

const forms = [
  { as: 'graph', icon: 'graph' },
  { as: 'items', icon: 'table' },
  { as: 'facts', icon: 'quote' },
] as const;

/** The forms of the scene; each is an address of its own. */
export function FormTabs() {
  const { t } = useWords();
  const { view, addressOf } = useView();
  return (
    <nav aria-label={t('explore.forms')} className={classes.forms}>
      {forms.map(({ as, icon }) => (
        <Link
          key={as}
          to={addressOf((before) => ({ ...before, as }))}
          aria-current={view.as === as ? 'page' : undefined}
          className={classes.form}
        >
          <Icon name={icon} size={16} /> {t(`explore.as.${as}`)}
        </Link>
      ))}
    </nav>
  );
}
