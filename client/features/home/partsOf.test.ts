import { expect, test } from 'vitest';
import { partsOf } from './partsOf.ts';

const theme = (id: string) => ({ id, label: id.toUpperCase() });
const partOf = (subject: string, object: string) => ({ subject: { id: subject }, object: { id: object } });
const items = ['a', 'b', 'c', 'd'].map(theme);

test('nests parts, in the order of their names', () => {
  expect(partsOf('a', items, [partOf('c', 'a'), partOf('b', 'a'), partOf('d', 'c')])).toEqual([
    { item: theme('b'), parts: [] },
    { item: theme('c'), parts: [{ item: theme('d'), parts: [] }] },
  ]);
});

test('shows a part once, and survives a circle', () => {
  expect(partsOf('a', items, [partOf('b', 'a'), partOf('c', 'a'), partOf('c', 'b'), partOf('a', 'c')])).toEqual([
    { item: theme('b'), parts: [] },
    { item: theme('c'), parts: [] },
  ]);
});
