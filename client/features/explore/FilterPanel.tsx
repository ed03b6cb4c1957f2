import { Button } from '@mantine/core';
import { isFiltering } from '../../graph/filterScene.ts';
import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../url/useView.ts';
import { showAllAgain } from '../../url/viewChanges.ts';
import { CertaintyFilter } from './CertaintyFilter.tsx';
import classes from './FilterPanel.module.css';
import { RelationFilter } from './RelationFilter.tsx';
import { DocumentFilter, ThemeFilter } from './SourceFilters.tsx';
import { TypeFilter } from './TypeFilter.tsx';

interface FilterPanelProps {
  /** The whole of it, so that what is filtered out can be let in again. */
  readonly scene: ShownScene;
}

/** What the signs, colours and lines mean, and which of them are shown. */
export function FilterPanel({ scene }: FilterPanelProps) {
  const { t } = useWords();
  const { view, go } = useView();
  return (
    <section className={classes.panel} aria-label={t('explorer.filters')} tabIndex={0}>
      {isFiltering(view.filters) && (
        <Button size="compact-sm" variant="light" onClick={() => go(showAllAgain)}>
          {t('explorer.reset')}
        </Button>
      )}
      <TypeFilter scene={scene} />
      <RelationFilter scene={scene} />
      <CertaintyFilter />
      <ThemeFilter scene={scene} />
      <DocumentFilter scene={scene} />
    </section>
  );
}
