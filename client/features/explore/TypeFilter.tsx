import type { CSSProperties } from 'react';
import { display } from '../../generated/display.ts';
import type { EntityType } from '../../generated/graphql.ts';
import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { typeLook } from '../../ui/typeLook.ts';
import { toggled } from '../../url/filters.ts';
import { useView } from '../../url/useView.ts';
import { filter } from '../../url/viewChanges.ts';
import { CollapseButton } from './CollapseButton.tsx';
import { countBy } from './countBy.ts';
import classes from './FilterPanel.module.css';
import { FilterRow } from './FilterRow.tsx';
import { Swatch } from './Swatch.tsx';

interface TypeFilterProps {
  readonly scene: ShownScene;
}

/** The types that occur, by family: how each looks, whether it is shown, and whether all of it is drawn as one. */
export function TypeFilter({ scene }: TypeFilterProps) {
  const { t, say } = useWords();
  const { view, go } = useView();
  const counts = countBy(scene.nodes.values(), ({ type }) => type);
  const types = (Object.keys(display.types) as EntityType[]).filter((type) => counts.has(type));
  const families = new Map(types.map((type) => [display.types[type].family, typeLook(type).colour]));
  return (
    <fieldset className={classes.section}>
      <legend className={classes.title}>{t('explorer.types')}</legend>
      {[...families].map(([family, { light, dark }]) => (
        <div key={family}>
          <p className={classes.family} style={{ '--on-light': light, '--on-dark': dark } as CSSProperties}>
            <span className={classes.swatch}>
              <Swatch family={family} />
            </span>
            {say(display.families[family].label)}
          </p>
          <ul>
            {types
              .filter((type) => display.types[type].family === family)
              .map((type) => (
                <FilterRow
                  key={type}
                  name={say(display.types[type].plural)}
                  mark={<TypeMark type={type} size={16} />}
                  count={counts.get(type) ?? 0}
                  checked={!view.filters.withoutTypes.includes(type)}
                  onChange={() => {
                    go((before) => filter(before, { withoutTypes: toggled(before.filters.withoutTypes, type) }));
                  }}
                >
                  {view.as === 'graph' && (counts.get(type) ?? 0) > 1 && <CollapseType type={type} />}
                </FilterRow>
              ))}
          </ul>
        </div>
      ))}
    </fieldset>
  );
}

/** Draws all things of a type as one, or apart again. */
function CollapseType({ type }: { readonly type: EntityType }) {
  const { t, say } = useWords();
  const { view, go } = useView();
  const collapsed = view.collapsed.includes(type);
  const what = say(display.types[type].plural).toLowerCase();
  return (
    <CollapseButton
      collapsed={collapsed}
      label={collapsed ? t('explorer.uncollapse', { what }) : t('explorer.collapse', { what })}
      onClick={() => go((before) => ({ ...before, collapsed: toggled(before.collapsed, type) }))}
    />
  );
}
