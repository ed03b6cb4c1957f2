import type { Place } from '../../url/steps.ts';
import type { Box, Places } from './Drawing.ts';

const gap = 6;
const mostRounds = 200;

/** Moves boxes apart until none covers another; only those of `movable` move. Without chance, so that the same always gives the same. */
export function separate(boxes: readonly Box[], places: Places, movable: ReadonlySet<string>): Places {
  const spots = boxes.flatMap((box) => {
    const place = places.get(box.id);
    return place ? [{ box, x: place.x, y: place.y, moves: movable.has(box.id) }] : [];
  });
  for (let round = 0; round < mostRounds; round += 1) {
    let moved = false;
    // From left to right, so that only those that lie close are compared.
    spots.sort((one, other) => one.x - other.x || one.box.id.localeCompare(other.box.id));
    for (const [index, one] of spots.entries()) {
      for (const other of spots.slice(index + 1)) {
        if (other.x - one.x > widest) break;
        if (!one.moves && !other.moves) continue;
        const push = overlap(one, other);
        if (!push) continue;
        const share = one.moves && other.moves ? 0.5 : 1;
        if (one.moves) shift(one, -push.x * share, -push.y * share);
        if (other.moves) shift(other, push.x * share, push.y * share);
        moved = true;
      }
    }
    if (!moved) break;
  }
  return new Map(spots.map(({ box, x, y }) => [box.id, { x, y }]));
}

/** No box and its gap is wider than a name may be. */
const widest = 150;

interface Spot extends Place {
  readonly box: Box;
}

function shift(spot: { x: number; y: number }, x: number, y: number): void {
  spot.x += x;
  spot.y += y;
}

/** How far to push the second away from the first, along the axis on which they overlap least; undefined where they do not. */
function overlap(one: Spot, other: Spot): Place | undefined {
  const x = (one.box.width + other.box.width) / 2 + gap - Math.abs(other.x - one.x);
  const y = (one.box.height + other.box.height) / 2 + gap - Math.abs(other.y - one.y);
  if (x <= 0 || y <= 0) return undefined;
  if (x < y) return { x: other.x < one.x ? -x : x, y: 0 };
  return { x: 0, y: other.y < one.y ? -y : y };
}
