import { Button, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useView } from '../../url/useView.ts';
import { addCommon, addPaths, expand, focus, hide, select, selectionOf, unpin } from '../../url/viewChanges.ts';
import classes from './SelectionBar.module.css';

interface SelectionBarProps {
  readonly scene: ShownScene;
}

/** What can be done with the things that are selected, on the canvas and in a table. */
export function SelectionBar({ scene }: SelectionBarProps) {
  const { t, number } = useWords();
  const { view, go } = useView();
  const ids = selectionOf(view).filter((id) => scene.nodes.has(id));
  const [first = '', second] = ids;
  useShortcut(
    ({ key }) => ids.length > 0 && (key === 'Delete' || key === 'Backspace'),
    () => go((before) => hide(before, ids)),
  );
  useShortcut(
    ({ key }) => view.selected !== undefined && key === 'Escape',
    () => go((before) => select(before, undefined)),
  );
  if (ids.length === 0) return null;
  const pinned = ids.filter((id) => scene.pinned.has(id));
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('explorer.selection')}>
      <span className={classes.count} role="status">
        {t('explorer.chosen', { count: ids.length, number: number(ids.length) })}
      </span>
      {ids.length === 1 && (
        <Tool icon="expand" label={t('explorer.expand')} onClick={() => go((before) => expand(before, first))} />
      )}
      <Tool
        icon="focus"
        label={t('explorer.focus')}
        hint={t('explorer.focusHint')}
        onClick={() => go((before) => focus(before, ids))}
      />
      <Tool icon="hide" label={t('explorer.hide')} onClick={() => go((before) => hide(before, ids))} />
      {ids.length === 2 && second !== undefined && (
        <Tool
          icon="route"
          label={t('explorer.paths')}
          hint={t('explorer.pathsHint')}
          onClick={() => go((before) => addPaths(before, first, second))}
        />
      )}
      {ids.length >= 2 && ids.length <= 10 && (
        <Tool
          icon="common"
          label={t('explorer.common')}
          hint={t('explorer.commonHint')}
          onClick={() => go((before) => addCommon(before, ids))}
        />
      )}
      {pinned.length > 0 && (
        <Tool icon="unpin" label={t('explorer.unpin')} onClick={() => go((before) => pinned.reduce(unpin, before))} />
      )}
      <Tool icon="close" label={t('explorer.clear')} onClick={() => go((before) => select(before, undefined))} />
    </div>
  );
}

interface ToolProps {
  readonly icon: 'expand' | 'focus' | 'hide' | 'route' | 'common' | 'unpin' | 'close';
  readonly label: string;
  readonly hint?: string;
  readonly onClick: () => void;
}

function Tool({ icon, label, hint, onClick }: ToolProps): ReactNode {
  const button = (
    <Button variant="subtle" size="compact-sm" leftSection={<Icon name={icon} size={16} />} onClick={onClick}>
      {label}
    </Button>
  );
  return hint === undefined ? button : <Tooltip label={hint}>{button}</Tooltip>;
}
