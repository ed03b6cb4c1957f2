import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import classes from './Notice.module.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** Takes the notice away. */
  readonly dismiss?: { readonly label: string; readonly onClick: () => void };
}

/** Something to know about what is on the screen; nothing is broken. */
export function Notice({ children, dismiss }: NoticeProps) {
  return (
    <div className={classes.notice} role="status">
      <Icon name="info" />
      <div className={classes.text}>{children}</div>
      {dismiss && (
        <ActionIcon variant="subtle" aria-label={dismiss.label} onClick={dismiss.onClick}>
          <Icon name="close" />
        </ActionIcon>
      )}
    </div>
  );
}
