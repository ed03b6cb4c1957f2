import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import classes from './Message.module.css';

interface MessageProps {
  readonly icon: 'offline' | 'lost' | 'warning' | 'search' | 'graph';
  readonly title: string;
  /** What happened, and what to do. */
  readonly children: ReactNode;
  /** A screen has its title as first heading, a part of one as second. */
  readonly level?: 1 | 2;
  readonly urgent?: boolean;
}

/** A screen, or a part of one, that says why there is nothing else to see and how to go on. */
export function Message({ icon, title, children, level = 2, urgent = false }: MessageProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className={classes.message} role={urgent ? 'alert' : undefined}>
      <span className={classes.icon}>
        <Icon name={icon} size={28} />
      </span>
      <Heading className={classes.title}>{title}</Heading>
      <div className={classes.text}>{children}</div>
    </div>
  );
}
