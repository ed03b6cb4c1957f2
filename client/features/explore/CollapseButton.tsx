import { ActionIcon, Tooltip } from '@mantine/core';
import { Icon } from '../../ui/Icon.tsx';

interface CollapseButtonProps {
  readonly collapsed: boolean;
  readonly label: string;
  readonly onClick: () => void;
}

/** Draws some things as one, or apart again. */
export function CollapseButton({ collapsed, label, onClick }: CollapseButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={collapsed ? 'light' : 'subtle'}
        size="sm"
        aria-label={label}
        aria-pressed={collapsed}
        onClick={onClick}
      >
        <Icon name={collapsed ? 'uncollapse' : 'collapse'} size={14} />
      </ActionIcon>
    </Tooltip>
  );
}
