import type { SceneItem } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../url/useView.ts';
import { selectAll, selectionOf, toggleSelected } from '../../url/viewChanges.ts';
import classes from './DataTable.module.css';

interface ChooseProps {
  readonly item: SceneItem;
}

/** Adds a thing to what is selected, here and on the canvas. */
export function Choose({ item: { id, label } }: ChooseProps) {
  const { t } = useWords();
  const { view, go } = useView();
  return (
    <input
      type="checkbox"
      className={classes.choose}
      aria-label={t('explorer.table.choose', { label })}
      checked={selectionOf(view).includes(id)}
      onChange={() => go((before) => toggleSelected(before, id))}
    />
  );
}

interface ChooseAllProps {
  readonly ids: readonly string[];
}

/** As many as an address can hold. */
const most = 150;

/** Selects every thing in the table, or none. */
export function ChooseAll({ ids }: ChooseAllProps) {
  const { t } = useWords();
  const { view, go } = useView();
  const chosen = new Set(selectionOf(view));
  const things = ids.filter((id) => id.includes('/')).slice(0, most);
  const all = things.length > 0 && things.every((id) => chosen.has(id));
  return (
    <input
      type="checkbox"
      className={classes.choose}
      aria-label={t('explorer.table.chooseAll')}
      checked={all}
      onChange={() => go((before) => selectAll(before, all ? [] : things))}
    />
  );
}
