import { ActionIcon, Group } from '@mantine/core';
import type { SceneItem } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useView } from '../../url/useView.ts';
import { expand, hide } from '../../url/viewChanges.ts';

interface ItemRowActionsProps {
  readonly item: SceneItem;
}

/** Expand and hide, from a row. */
export function ItemRowActions({ item: { id, label } }: ItemRowActionsProps) {
  const { t } = useWords();
  const { go } = useView();
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={t('table.expand', { label })}
        onClick={() => go((view) => expand(view, id))}
      >
        <Icon name="expand" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={t('table.hide', { label })}
        onClick={() => go((view) => hide(view, [id]))}
      >
        <Icon name="hide" />
      </ActionIcon>
    </Group>
  );
}
