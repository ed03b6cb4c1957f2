import { ActionIcon } from '@mantine/core';
import type { EntityType } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TypeMark } from '../../ui/TypeMark.tsx';
import classes from './ChosenItem.module.css';

interface ChosenItemProps {
  readonly id: string;
  /** Undefined while it is not known what the id stands for, or where there is no such thing. */
  readonly item: { readonly type: EntityType; readonly label: string } | undefined;
  readonly onTakeOut: () => void;
}

/** A thing that was chosen, with the button that takes it out again. */
export function ChosenItem({ id, item, onTakeOut }: ChosenItemProps) {
  const { t } = useWords();
  const label = item?.label ?? id;
  return (
    <span className={classes.chosen}>
      {item && <TypeMark type={item.type} size={16} />}
      <span lang="nl" className={classes.name}>
        {label}
      </span>
      <ActionIcon variant="subtle" size="sm" aria-label={t('pick.takeOut', { label })} onClick={onTakeOut}>
        <Icon name="close" size={14} />
      </ActionIcon>
    </span>
  );
}
