import type { ElementDefinition } from 'cytoscape';
import type { EntityType } from '../../generated/graphql.ts';
import { typeLook } from '../../ui/typeLook.ts';
import type { Drawing, Mark } from '../drawing.ts';
import { type Box, dropOf, type Places, sizeOf } from '../layout/Drawing.ts';

/** On what the canvas is drawn. */
export type Paper = 'light' | 'dark';

/** A drawing as cytoscape draws it, each mark in its place. */
export function elementsOf({ marks, ties }: Drawing, places: Places, paper: Paper): readonly ElementDefinition[] {
  return [
    ...marks.map((mark) => nodeOf(mark, places, paper)),
    ...ties.map(({ id, source, target, label, certainty }) => ({
      group: 'edges' as const,
      data: { id, source, target, label, certainty },
    })),
  ];
}

function nodeOf(mark: Mark, places: Places, paper: Paper): ElementDefinition {
  const { colour, shape } = typeLook(mark.type);
  const { x, y } = places.get(mark.id) ?? { x: 0, y: 0 };
  return {
    group: 'nodes',
    data: {
      id: mark.id,
      label: captionOf(mark),
      colour: colour[paper],
      shape,
      icon: iconOf(mark.type, paper),
      holds: mark.holds ?? 0,
    },
    position: { x, y: y - dropOf(boxOf(mark)) },
  };
}

/** The name below a mark, with how much of it is not on the screen. */
export const captionOf = ({ label, notShown }: Mark): string =>
  notShown > 0 ? `${label}\n+${notShown.toString()}` : label;

/** The space that a mark takes. */
export function boxOf(mark: Mark): Box {
  const { id, type, period } = mark;
  return { id, type, period, ...sizeOf(captionOf(mark)) };
}

const drawnIcons = new Map<string, string>();

/** The icon of a type as an image; made once, as there are hundreds of things and a score of types. */
function iconOf(type: EntityType, paper: Paper): string {
  const key = `${type} ${paper}`;
  const { colour, iconPaths } = typeLook(type);
  const icon = drawnIcons.get(key) ?? iconImage(iconPaths, colour[paper]);
  drawnIcons.set(key, icon);
  return icon;
}

function iconImage(paths: readonly string[], colour: string): string {
  const outline = paths.map((path) => `<path d="${path}"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${outline}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
