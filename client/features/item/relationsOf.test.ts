import { expect, test } from 'vitest';
import { relationsOf } from './relationsOf.ts';

test('adds up over types, and begins with what the thing itself does', () => {
  expect(
    relationsOf([
      { relation: 'ADDRESSES', direction: 'IN', count: 4 },
      { relation: 'ADDRESSES', direction: 'IN', count: 2 },
      { relation: 'PART_OF', direction: 'OUT', count: 1 },
      { relation: 'RESPONSIBLE_FOR', direction: 'IN', count: 3 },
    ]),
  ).toEqual([
    { relation: 'PART_OF', direction: 'OUT', count: 1 },
    { relation: 'RESPONSIBLE_FOR', direction: 'IN', count: 3 },
    { relation: 'ADDRESSES', direction: 'IN', count: 6 },
  ]);
});
