import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import classes from './Coverage.module.css';
import { downloads, nameOf } from './downloads.ts';

/** The whole dataset, in every form that it is offered in. */
export function Downloads() {
  const { t } = useWords();
  return (
    <ul className={classes.downloads}>
      {downloads.map((ending) => (
        <li key={ending}>
          <a href={`/data/graph.${ending}`} download>
            <Icon name="download" size={16} /> {nameOf[ending]}
          </a>
          <span>{t(`coverage.downloads.${ending === 'csv.zip' ? 'csv' : ending}`)}</span>
        </li>
      ))}
    </ul>
  );
}
