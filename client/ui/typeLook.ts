import { display } from '../generated/display.ts';
import type { EntityType } from '../generated/graphql.ts';

/** Tabler's icons begin with a frame that is not meant to be drawn. */
const frame = 'M0 0h24v24H0z';

/** How a type looks, on screen and canvas: its colour on light and on dark paper, its shape, and the paths of its icon. */
export function typeLook(type: EntityType) {
  const { family, iconPaths } = display.types[type];
  const { colour, shape } = display.families[family];
  return {
    colour: { light: colour, dark: lighten(colour, 0.5) },
    shape,
    iconPaths: iconPaths.filter((path) => path !== frame),
  };
}

/** `#0B5CAD` mixed with white; 0 leaves it as it is, 1 makes it white. */
export function lighten(colour: string, share: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return `#${channels.map((channel) => hex(channel + (255 - channel) * share)).join('')}`;
}

const hex = (channel: number) => Math.round(channel).toString(16).padStart(2, '0');
