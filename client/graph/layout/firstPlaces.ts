import type { Place } from '../../url/steps.ts';
import type { Box, Line, Places } from './Drawing.ts';

/** Boxes that came together. */
export interface Wave {
  /** The box that they came from. */
  readonly from: string;
  readonly ids: readonly string[];
}

/** What to arrange: wave by wave, as if the steps had been taken one by one, so that a link draws what its sender saw. */
export interface ForceJob {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** Where boxes are that stay there. */
  readonly settled: Places;
  readonly waves: readonly Wave[];
}

/** The angle that spreads points on a spiral most evenly. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const spacing = 95;

/** A first place for each box, at once: wave by wave around what it came from. */
export function firstPlaces({ boxes, settled, waves }: ForceJob): Places {
  const known = new Set(boxes.map(({ id }) => id));
  return waves.reduce<Places>((before, { from, ids }) => {
    const newcomers = new Set(ids.filter((id) => known.has(id) && !before.has(id)));
    return new Map([...before, ...aroundOrigin(before, newcomers, from)]);
  }, settled);
}

/** Newcomers on a spiral around what they came from; something unrelated goes to the right of all that is there. */
export function aroundOrigin(before: Places, newcomers: ReadonlySet<string>, from: string): Places {
  const middle = before.get(from) ?? beside(before, newcomers.size);
  return new Map([...newcomers].map((id, index) => [id, id === from ? middle : onSpiral(middle, index + 1)] as const));
}

function beside(before: Places, count: number): Place {
  if (before.size === 0) return { x: 0, y: 0 };
  const places = [...before.values()];
  const ys = places.map(({ y }) => y);
  return {
    x: Math.max(...places.map(({ x }) => x)) + spacing * (1 + Math.sqrt(count + 1)),
    y: (Math.min(...ys) + Math.max(...ys)) / 2,
  };
}

const onSpiral = ({ x, y }: Place, index: number): Place => {
  const distance = spacing * Math.sqrt(index);
  return { x: x + distance * Math.cos(index * goldenAngle), y: y + distance * Math.sin(index * goldenAngle) };
};
