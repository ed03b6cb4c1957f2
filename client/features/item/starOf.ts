import { degreeOf, type SceneItem } from '../../graph/sceneParts.ts';

/** What fits around a thing so that the names can be read. */
export const mostArms = 16;

interface Joins {
  readonly certainty: 'EXPLICIT' | 'IMPLIED';
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

/** A thing that the middle is joined to. */
export interface Arm {
  readonly item: SceneItem;
  /** Whether only the structure of a source joins them. */
  readonly implied: boolean;
}

/**
 * The things to draw around one: those about which most is known, those of a type beside each other; and how many are
 * left out.
 */
export function starOf(
  middle: string,
  nodes: readonly SceneItem[],
  statements: readonly Joins[],
  totalNodes: number,
): { readonly star: readonly Arm[]; readonly left: number } {
  const star = nodes
    .filter(({ id }) => id !== middle)
    .toSorted((a, b) => degreeOf(b) - degreeOf(a) || a.id.localeCompare(b.id))
    .slice(0, mostArms)
    .toSorted((a, b) => a.type.localeCompare(b.type) || a.label.localeCompare(b.label, 'nl'))
    .map((item) => ({
      item,
      implied: statements
        .filter(({ subject, object }) => subject.id === item.id || object.id === item.id)
        .every(({ certainty }) => certainty === 'IMPLIED'),
    }));
  return { star, left: totalNodes - 1 - star.length };
}
