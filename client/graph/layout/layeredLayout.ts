import type { EntityType } from '../../generated/graphql.ts';
import type { Box, Line, Places } from './Drawing.ts';

/** Types that share a layer, from who decides down to whom it is for. */
export const layers: readonly (readonly EntityType[])[] = [
  ['MINISTRY'],
  ['DOCUMENT', 'DOSSIER', 'MOTION', 'PARTY', 'PERSON'],
  ['THEME'],
  ['PROGRAMME', 'EVENT', 'TARGET', 'INDICATOR'],
  ['ACTION'],
  ['INSTRUMENT', 'FUNDING_LINE'],
  ['ORGANISATION', 'ACTOR_GROUP'],
  ['REGION', 'MUNICIPALITY'],
  ['TARGET_GROUP'],
];

/** A layer as it was laid out. */
export interface Layer {
  readonly types: readonly EntityType[];
  readonly top: number;
  readonly bottom: number;
}

const column = 150;
const rowGap = 18;
const layerGap = 80;
const sweeps = 6;

/**
 * Layers from ministry down to municipality, whatever way the edges run. Within a layer a thing stands as close as can
 * be below what it is joined to: the barycentre heuristic of Sugiyama, Tagawa and Toda (1981). A layer of more than a
 * screen's width goes on in a next row; dagre, which keeps a layer on one line, would draw 300 municipalities 45,000
 * pixels wide.
 */
export function layeredLayout(
  boxes: readonly Box[],
  lines: readonly Line[],
): { places: Places; drawn: readonly Layer[] } {
  const perRow = Math.max(8, Math.ceil(Math.sqrt(boxes.length) * 1.6));
  const rows = layers.flatMap((types) => {
    const ofLayer = boxes.filter(({ type }) => types.includes(type));
    return ofLayer.length === 0 ? [] : [{ types, ids: ofLayer.map(({ id }) => id) }];
  });
  const ordered = untangle(
    rows.map(({ ids }) => ids),
    neighboursOf(lines),
  );
  const heights = new Map(boxes.map(({ id, height }) => [id, height]));
  const places = new Map<string, { x: number; y: number }>();
  const drawn: Layer[] = [];
  let top = 0;
  for (const [index, ids] of ordered.entries()) {
    const start = top;
    for (const row of inRows(ids, perRow)) {
      const height = Math.max(...row.map((id) => heights.get(id) ?? 0));
      row.forEach((id, place) => {
        const own = heights.get(id) ?? height;
        // Marks of a row stand on one line, whatever the length of the names.
        places.set(id, { x: (place - (row.length - 1) / 2) * column, y: top + own / 2 });
      });
      top += height + rowGap;
    }
    drawn.push({ types: rows[index]?.types ?? [], top: start, bottom: top - rowGap });
    top += layerGap - rowGap;
  }
  return { places, drawn };
}

/** Each layer in the order of the mean place of what its things are joined to, down and up again. */
function untangle(
  layersOfIds: readonly (readonly string[])[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  let ordered = layersOfIds;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const shares = new Map(ordered.flatMap((ids) => ids.map((id, index) => [id, (index + 0.5) / ids.length] as const)));
    const meanOf = (id: string) => {
      const at = (neighbours.get(id) ?? []).flatMap((other) => shares.get(other) ?? []);
      return at.length === 0 ? (shares.get(id) ?? 0.5) : at.reduce((sum, share) => sum + share, 0) / at.length;
    };
    ordered = ordered.map((ids) =>
      ids
        .map((id) => ({ id, mean: meanOf(id) }))
        .sort((one, other) => one.mean - other.mean || one.id.localeCompare(other.id))
        .map(({ id }) => id),
    );
  }
  return ordered;
}

function neighboursOf(lines: readonly Line[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const join = (id: string, other: string) => {
    const others = neighbours.get(id);
    if (others) others.push(other);
    else neighbours.set(id, [other]);
  };
  for (const { source, target } of lines) {
    join(source, target);
    join(target, source);
  }
  return neighbours;
}

/** Rows of about as many, so that the last is not left with one. */
function inRows(ids: readonly string[], most: number): readonly (readonly string[])[] {
  const count = Math.ceil(ids.length / most);
  const each = Math.ceil(ids.length / count);
  return Array.from({ length: count }, (_, row) => ids.slice(row * each, (row + 1) * each));
}
