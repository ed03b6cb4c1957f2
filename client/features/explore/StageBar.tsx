import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core';
import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { isFiltering } from '../../graph/filterScene.ts';
import { useView } from '../../url/useView.ts';
import { TableTools } from '../table/TableTools.tsx';
import { FindInScene } from './FindInScene.tsx';
import classes from './Toolbar.module.css';

interface StageBarProps {
  readonly shown: ShownScene;
  readonly filters: { readonly open: boolean; readonly toggle: () => void };
  readonly lasso: { readonly on: boolean; readonly toggle: () => void };
}

const layouts = ['force', 'layered', 'time'] as const;

/** What changes how the scene is seen: filters, layout, and finding something in it. */
export function StageBar({ shown, filters, lasso }: StageBarProps) {
  const { t } = useWords();
  const { view, go } = useView();
  return (
    <div className={classes.bar}>
      <Button
        variant={isFiltering(view.filters) ? 'light' : 'subtle'}
        size="compact-sm"
        leftSection={<Icon name="filter" size={16} />}
        aria-expanded={filters.open}
        onClick={filters.toggle}
      >
        {t('explorer.filters')}
      </Button>
      {view.as === 'graph' && (
        <>
          <SegmentedControl
            size="xs"
            aria-label={t('explorer.layout')}
            value={view.layout}
            data={layouts.map((layout) => ({ value: layout, label: t(`explorer.layouts.${layout}`) }))}
            onChange={(layout) => go((before) => ({ ...before, layout }))}
          />
          <Tooltip label={t('explorer.lasso')}>
            <ActionIcon
              variant={lasso.on ? 'filled' : 'subtle'}
              aria-label={t('explorer.lasso')}
              aria-pressed={lasso.on}
              onClick={lasso.toggle}
            >
              <Icon name="lasso" />
            </ActionIcon>
          </Tooltip>
          <FindInScene scene={shown} />
        </>
      )}
      {view.as !== 'graph' && <TableTools />}
    </div>
  );
}
