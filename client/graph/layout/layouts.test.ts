import { describe, expect, test } from 'vitest';
import { boxOf } from '../canvas/elementsOf.ts';
import { wavesOf } from '../canvas/wavesOf.ts';
import { drawingOf } from '../drawing.ts';
import type { ShownScene } from '../sceneParts.ts';
import { aFact, anItem, aScene } from '../testing/aScene.ts';
import type { Box, Places } from './Drawing.ts';
import { forceLayout } from './forceLayout.ts';
import { layeredLayout } from './layeredLayout.ts';
import { timeLayout } from './timeLayout.ts';

const facts = [
  aFact('ministry/szw RESPONSIBLE_FOR programme/plan'),
  aFact('action/toets PART_OF programme/plan'),
  aFact('municipality/breda EXECUTES action/toets'),
  aFact('municipality/delft EXECUTES action/toets'),
];
const year = (from: string) => ({ period: { from, to: null, label: from } });
const scene = aScene(facts, [anItem('programme/plan', year('2007')), anItem('action/toets', year('2009-03'))]);
const drawn = (shown: ShownScene) => {
  const { marks, ties } = drawingOf(shown, { lang: 'nl', collapsed: [], collapsedThemes: [] });
  return { boxes: marks.map(boxOf), lines: ties, waves: wavesOf(marks), settled: new Map() };
};
const { boxes, lines, waves, settled } = drawn(scene);

const overlapping = (all: readonly Box[], places: Places) =>
  all.flatMap((one, index) =>
    all.slice(index + 1).filter((other) => {
      const [a, b] = [places.get(one.id), places.get(other.id)];
      if (!a || !b) return true;
      return (
        Math.abs(a.x - b.x) < (one.width + other.width) / 2 && Math.abs(a.y - b.y) < (one.height + other.height) / 2
      );
    }),
  );

describe('every layout gives each thing a place, without one name over another', () => {
  test.each([
    ['by force', forceLayout({ boxes, lines, settled, waves })],
    ['in layers', layeredLayout(boxes, lines).places],
    ['by time', timeLayout(boxes).places],
  ])('%s', (_, places) => {
    expect(places.size).toBe(boxes.length);
    expect(overlapping(boxes, places)).toEqual([]);
  });
});

test('by force, what stands stays, and the same gives the same', () => {
  const before = forceLayout({ boxes, lines, settled, waves });
  const more = drawn(aScene([...facts, aFact('instrument/spuk FUNDS programme/plan')]));

  const after = forceLayout({ ...more, settled: before });

  expect(new Map([...before.keys()].map((id) => [id, after.get(id)]))).toEqual(before);
  expect(after.has('instrument/spuk')).toBe(true);
  // Also not over what it is not joined to.
  expect(overlapping(more.boxes, after)).toEqual([]);
  expect(forceLayout({ ...more, settled: before })).toEqual(after);
});

test('in layers, a ministry stands above a programme, and that above a municipality', () => {
  const { places, drawn: layers } = layeredLayout(boxes, lines);
  const heights = ['ministry/szw', 'programme/plan', 'action/toets', 'municipality/breda'].map(
    (id) => places.get(id)?.y ?? 0,
  );

  expect(heights).toEqual([...heights].sort((one, other) => one - other));
  expect(layers.map(({ types }) => types[0])).toEqual(['MINISTRY', 'PROGRAMME', 'ACTION', 'REGION']);
});

test('in layers, three hundred of a type go on in next rows', () => {
  const many = Array.from({ length: 300 }, (_, index) => aFact(`action/a${index.toString()} PART_OF programme/plan`));
  const { places } = layeredLayout(drawn(aScene(many)).boxes, []);
  const xs = [...places.values()].map(({ x }) => x);

  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(5_000);
});

test('by time, years go from left to right, and what states none stands apart', () => {
  const { places, axis } = timeLayout(boxes);
  const xOf = (id: string) => places.get(id)?.x ?? 0;

  expect(axis.years.map((mark) => mark.year)).toEqual([2007, 2008, 2009]);
  expect(xOf('ministry/szw')).toBeLessThan(xOf('programme/plan'));
  expect(xOf('programme/plan')).toBeLessThan(xOf('action/toets'));
});
