import { Button } from '@mantine/core';
import { degreeOf, type SceneItem, type ShownScene } from '../../graph/sceneParts.ts';
import { shownByKind } from '../../graph/shownByKind.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useView } from '../../url/useView.ts';
import { aPage } from '../../url/steps.ts';
import { expand, hide, open } from '../../url/viewChanges.ts';
import classes from './Panel.module.css';

interface ItemActionsProps {
  readonly item: SceneItem;
  readonly scene: ShownScene;
}

/** What can be done with a thing in the scene. */
export function ItemActions({ item, scene }: ItemActionsProps) {
  const { t, number } = useWords();
  const { go } = useView();
  const degree = degreeOf(item);
  const shown = [...shownByKind(item.id, scene.statements.values()).values()].reduce((sum, count) => sum + count, 0);
  if (!scene.nodes.has(item.id)) {
    return (
      <div className={classes.actions}>
        <Button leftSection={<Icon name="plus" size={16} />} onClick={() => go((view) => open(view, item.id))}>
          {t('panel.show')}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.actions}>
      {degree > shown && (
        <Button leftSection={<Icon name="expand" size={16} />} onClick={() => go((view) => expand(view, item.id))}>
          {degree > aPage
            ? t('panel.expandFirst', { count: degree, first: aPage, number: number(degree) })
            : t('panel.expandAll', { count: degree, number: number(degree) })}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<Icon name="hide" size={16} />}
        onClick={() => go((view) => hide(view, [item.id]))}
      >
        {t('panel.hide')}
      </Button>
    </div>
  );
}
