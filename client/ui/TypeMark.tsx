import type { CSSProperties } from 'react';
import type { EntityType } from '../generated/graphql.ts';
import { Outline } from './Icon.tsx';
import classes from './TypeMark.module.css';
import { typeLook } from './typeLook.ts';

interface TypeMarkProps {
  readonly type: EntityType;
  /** In pixels. */
  readonly size?: number;
}

/** The sign of a type in the colour of its family; beside a label, never alone. */
export function TypeMark({ type, size = 18 }: TypeMarkProps) {
  const { colour, iconPaths } = typeLook(type);
  const colours = { '--on-light': colour.light, '--on-dark': colour.dark };
  return (
    <span className={classes.mark} style={colours as CSSProperties}>
      <Outline paths={iconPaths} size={size} />
    </span>
  );
}
