import type { BoundingBox, NodeCollection, NodeSingular } from 'cytoscape';

const gap = 6;
const mostRounds = 60;

/** Moves nodes apart until no name covers another; only those of `movable` move. Without chance, like the layout. */
export function separate(movable: NodeCollection, all: NodeCollection): void {
  const nodes = all.toArray();
  for (let round = 0; round < mostRounds; round += 1) {
    let moved = false;
    nodes.forEach((one, index) => {
      for (const other of nodes.slice(index + 1)) {
        const push = overlap(boxOf(one), boxOf(other));
        const [oneMoves, otherMoves] = [movable.contains(one), movable.contains(other)];
        if (!push || (!oneMoves && !otherMoves)) continue;
        const share = oneMoves && otherMoves ? 0.5 : 1;
        if (oneMoves) one.shift({ x: -push.x * share, y: -push.y * share });
        if (otherMoves) other.shift({ x: push.x * share, y: push.y * share });
        moved = true;
      }
    });
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set within the callback above
    if (!moved) return;
  }
}

const boxOf = (node: NodeSingular) => node.boundingBox({ includeOverlays: false, includeUnderlays: false });

/** How far to push the second away from the first, along the axis on which they overlap least; undefined where they do not. */
function overlap(one: BoundingBox, other: BoundingBox): { readonly x: number; readonly y: number } | undefined {
  const x = Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1) + gap;
  const y = Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1) + gap;
  if (x <= 0 || y <= 0) return undefined;
  if (x < y) return { x: other.x1 + other.x2 < one.x1 + one.x2 ? -x : x, y: 0 };
  return { x: 0, y: other.y1 + other.y2 < one.y1 + one.y2 ? -y : y };
}
