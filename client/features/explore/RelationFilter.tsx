import { display } from '../../generated/display.ts';
import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { toggled } from '../../url/filters.ts';
import { useView } from '../../url/useView.ts';
import { filter } from '../../url/viewChanges.ts';
import { countBy } from './countBy.ts';
import classes from './FilterPanel.module.css';
import { FilterRow } from './FilterRow.tsx';

interface RelationFilterProps {
  readonly scene: ShownScene;
}

/** The relations that occur, as they read from subject to object, and whether they are shown. */
export function RelationFilter({ scene }: RelationFilterProps) {
  const { t, say } = useWords();
  const { view, go } = useView();
  const counts = countBy(scene.statements.values(), ({ relation }) => relation);
  if (counts.size === 0) return null;
  return (
    <fieldset className={classes.section}>
      <legend className={classes.title}>{t('explorer.relations')}</legend>
      <ul>
        {[...counts].map(([relation, count]) => (
          <FilterRow
            key={relation}
            name={say(display.relations[relation].out)}
            count={count}
            checked={!view.filters.withoutRelations.includes(relation)}
            onChange={() => {
              go((before) => filter(before, { withoutRelations: toggled(before.filters.withoutRelations, relation) }));
            }}
          />
        ))}
      </ul>
    </fieldset>
  );
}
