import { ActionIcon, Tooltip } from '@mantine/core';
import type { Core } from 'cytoscape';
import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useView } from '../../url/useView.ts';
import { redo, undo } from '../../url/viewChanges.ts';
import { TakeAway } from '../export/TakeAway.tsx';
import { ShareLink } from '../share/ShareLink.tsx';
import { FormTabs } from './FormTabs.tsx';
import { StepList } from './StepList.tsx';
import classes from './Toolbar.module.css';

interface ToolbarProps {
  readonly shown: ShownScene;
  readonly loading: boolean;
  readonly names: ReadonlyMap<string, string>;
  /** Where the scene is drawn; undefined where it is shown as a table. */
  readonly canvas: Core | undefined;
}

/** The form in which the scene is shown, how much there is of it, and what can be done with the whole of it. */
export function Toolbar({ shown, loading, names, canvas }: ToolbarProps) {
  const { t, number } = useWords();
  const { view, go } = useView();
  const canUndo = view.done > 0;
  const canRedo = view.done < view.steps.length;
  useShortcut(isUndo, () => go(undo));
  useShortcut(isRedo, () => go(redo));
  const size = t('explore.size', {
    items: t('explore.items', { count: shown.nodes.size, number: number(shown.nodes.size) }),
    facts: t('explore.facts', { count: shown.statements.size, number: number(shown.statements.size) }),
  });
  return (
    <div className={classes.toolbar}>
      <FormTabs />
      <p className={classes.size} role="status">
        {loading ? t('loading') : size}
      </p>
      <div className={classes.tools}>
        <Tooltip label={t('explore.undo')}>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t('explore.undo')}
            aria-keyshortcuts="Control+Z"
            disabled={!canUndo}
            onClick={() => go(undo)}
          >
            <Icon name="undo" />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('explore.redo')}>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t('explore.redo')}
            aria-keyshortcuts="Control+Shift+Z"
            disabled={!canRedo}
            onClick={() => go(redo)}
          >
            <Icon name="redo" />
          </ActionIcon>
        </Tooltip>
        <StepList names={names} />
        <TakeAway shown={shown} canvas={canvas} />
        <ShareLink />
      </div>
    </div>
  );
}

const withControl = ({ key, ctrlKey, metaKey }: KeyboardEvent, letter: string) =>
  (ctrlKey || metaKey) && key.toLowerCase() === letter;
const isUndo = (event: KeyboardEvent) => withControl(event, 'z') && !event.shiftKey;
const isRedo = (event: KeyboardEvent) => (withControl(event, 'z') && event.shiftKey) || withControl(event, 'y');
