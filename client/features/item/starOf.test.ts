import { expect, test } from 'vitest';
import type { SceneItem } from '../../graph/sceneParts.ts';
import { mostArms, starOf } from './starOf.ts';

const thing = (id: string, type: SceneItem['type'], count: number): SceneItem => ({
  id,
  type,
  label: id,
  period: null,
  relationCounts: [{ relation: 'ADDRESSES', direction: 'OUT', type: 'THEME', count }],
});
const joins = (subject: string, object: string, certainty: 'EXPLICIT' | 'IMPLIED') => ({
  subject: { id: subject },
  object: { id: object },
  certainty,
});

test('puts what is of a type side by side, and knows what is implied only', () => {
  const nodes = [thing('m', 'THEME', 9), thing('b', 'THEME', 1), thing('a', 'ACTION', 1), thing('c', 'ACTION', 1)];
  const statements = [joins('a', 'm', 'IMPLIED'), joins('c', 'm', 'EXPLICIT'), joins('m', 'b', 'IMPLIED')];

  const { star, left } = starOf('m', nodes, statements, 4);

  expect(star.map(({ item, implied }) => [item.id, implied])).toEqual([
    ['a', true],
    ['c', false],
    ['b', true],
  ]);
  expect(left).toBe(0);
});

test('says how many do not fit', () => {
  const others = Array.from({ length: mostArms + 4 }, (_, index) => thing(`t${index.toString()}`, 'ACTION', index));

  const { star, left } = starOf('m', [thing('m', 'THEME', 1), ...others], [], 300);

  expect([star.length, left]).toEqual([mostArms, 300 - 1 - mostArms]);
  expect(star.some(({ item }) => item.id === 't0')).toBe(false);
});
