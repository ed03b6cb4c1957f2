import type { ReactNode } from 'react';
import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { toggled } from '../../url/filters.ts';
import { useView } from '../../url/useView.ts';
import { filter } from '../../url/viewChanges.ts';
import { CollapseButton } from './CollapseButton.tsx';
import { countBy } from './countBy.ts';
import classes from './FilterPanel.module.css';
import { FilterRow } from './FilterRow.tsx';

interface SourceFilterProps {
  readonly scene: ShownScene;
}

/** Only what is joined to some of the themes that occur. */
export function ThemeFilter({ scene }: SourceFilterProps) {
  const { t } = useWords();
  const { view } = useView();
  const themes = [...scene.nodes.values()].filter(({ type }) => type === 'THEME');
  const counts = countBy(
    [...scene.statements.values()].flatMap(({ subject, object }) => [subject.id, object.id]),
    (id) => id,
  );
  return (
    <OneOf
      list="themes"
      title={t('explorer.themes')}
      hint={t('explorer.themesHint')}
      {...{ things: themes, counts }}
      also={(theme) => view.as === 'graph' && counts.has(theme.id) && <CollapseTheme theme={theme} />}
    />
  );
}

/** Draws a theme and what is joined to it as one, or apart again. */
function CollapseTheme({ theme: { id, label: what } }: { readonly theme: Thing }) {
  const { t } = useWords();
  const { view, go } = useView();
  const collapsed = view.collapsedThemes.includes(id);
  return (
    <CollapseButton
      collapsed={collapsed}
      label={collapsed ? t('explorer.uncollapseTheme', { what }) : t('explorer.collapseTheme', { what })}
      onClick={() => go((before) => ({ ...before, collapsedThemes: toggled(before.collapsedThemes, id) }))}
    />
  );
}

/** Only the facts that some of the documents give evidence of. */
export function DocumentFilter({ scene }: SourceFilterProps) {
  const { t } = useWords();
  const places = [...scene.statements.values()].flatMap(({ evidence }) => [
    ...new Map(evidence.map(({ document }) => [document.id, document])).values(),
  ]);
  const documents = [...new Map(places.map((document) => [document.id, document])).values()];
  const counts = countBy(places, ({ id }) => id);
  return (
    <OneOf
      list="documents"
      title={t('explorer.documents')}
      hint={t('explorer.documentsHint')}
      {...{ things: documents, counts }}
    />
  );
}

interface Thing {
  readonly id: string;
  readonly label: string;
}

interface OneOfProps {
  readonly list: 'themes' | 'documents';
  readonly title: string;
  readonly hint: string;
  readonly things: readonly Thing[];
  readonly counts: ReadonlyMap<string, number>;
  /** What else can be done with one of them. */
  readonly also?: (thing: Thing) => ReactNode;
}

/** A list of which some can be asked for; all is shown where none is. */
function OneOf({ list, title, hint, things, counts, also }: OneOfProps) {
  const { view, go } = useView();
  if (things.length === 0) return null;
  const asked = view.filters[list];
  const sorted = [...things].sort((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0));
  return (
    <fieldset className={classes.section}>
      <legend className={classes.title}>{title}</legend>
      <p className={classes.hint}>{hint}</p>
      <ul className={classes.long}>
        {sorted.map((thing) => (
          <FilterRow
            key={thing.id}
            name={thing.label}
            dutch
            count={counts.get(thing.id) ?? 0}
            checked={asked.includes(thing.id)}
            onChange={() => go((before) => filter(before, { [list]: toggled(before.filters[list], thing.id) }))}
          >
            {also?.(thing)}
          </FilterRow>
        ))}
      </ul>
    </fieldset>
  );
}
