import { display } from '../../generated/display.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../url/useView.ts';
import { filter } from '../../url/viewChanges.ts';
import classes from './FilterPanel.module.css';

const certainties = ['ANY', 'EXPLICIT', 'IMPLIED'] as const;

/** What a source says in words, what follows from its structure, or both; with the line that each is drawn with. */
export function CertaintyFilter() {
  const { t, say } = useWords();
  const { view, go } = useView();
  return (
    <fieldset className={classes.section}>
      <legend className={classes.title}>{t('explorer.certainty')}</legend>
      {certainties.map((certainty) => (
        <div key={certainty} className={classes.row}>
          <label>
            <input
              type="radio"
              name="certainty"
              checked={view.filters.certainty === certainty}
              onChange={() => go((before) => filter(before, { certainty }))}
            />
            {certainty !== 'ANY' && <span className={classes.line} data-certainty={certainty} />}
            <span className={classes.name}>
              {certainty === 'ANY' ? t('explorer.anyCertainty') : say(display.values.Certainty[certainty])}
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
