import { expect, test } from 'vitest';
import { isInside } from './isInside.ts';

const hook = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 5, y: 10 },
  { x: 5, y: 5 },
  { x: 0, y: 5 },
];

test('knows what lies within a line drawn around it, also where it bends inwards', () => {
  const within = [
    { x: 2, y: 2 },
    { x: 7, y: 8 },
    { x: 2, y: 8 },
    { x: 12, y: 2 },
  ].map((point) => isInside(point, hook));

  expect(within).toEqual([true, true, false, false]);
});
