import { expect, test } from 'vitest';
import { type Figure, type FlowFigures, totalsOf } from './totals.ts';

const figure = (amount: number, more: Partial<Figure> = {}): Figure => ({
  amount,
  year: null,
  structural: false,
  kind: 'BUDGET',
  ...more,
});
const flow = (id: string, figures: readonly Figure[], ...wholes: readonly string[]): FlowFigures => ({
  id,
  figures,
  wholes,
});

/** `BUDGET 2025: 5 in 1` */
const totals = (...flows: readonly FlowFigures[]) =>
  totalsOf(flows).map(
    ({ kind, year, structural, amount, lines }) =>
      `${kind} ${structural ? 'structural' : (year ?? 'total')}: ${amount} in ${lines}`,
  );

test('adds up amounts of one kind and year', () => {
  expect(totals(flow('a', [figure(1, { year: 2025 })]), flow('b', [figure(2, { year: 2025 })]))).toEqual([
    'BUDGET 2025: 3 in 2',
  ]);
});

test('adds up no amounts of other kinds or years, and none that return', () => {
  expect(
    totals(
      flow('a', [figure(1, { year: 2026 }), figure(2, { year: 2025 }), figure(3, { structural: true }), figure(4)]),
      flow('b', [figure(5, { kind: 'COFINANCING' })]),
    ),
  ).toEqual([
    'BUDGET 2025: 2 in 1',
    'BUDGET 2026: 1 in 1',
    'BUDGET total: 4 in 1',
    'COFINANCING total: 5 in 1',
    'BUDGET structural: 3 in 1',
  ]);
});

test('counts the whole and not its parts, also where there are parts between', () => {
  expect(
    totals(
      flow('whole', [figure(28)]),
      flow('part', [figure(17)], 'whole'),
      flow('of part', [figure(2)], 'part', 'whole'),
    ),
  ).toEqual(['BUDGET total: 28 in 1']);
});

test('counts a part where its whole has no such figure, or is not among the flows', () => {
  expect(totals(flow('whole', [figure(28)]), flow('part', [figure(17, { year: 2009 })], 'whole'))).toEqual([
    'BUDGET 2009: 17 in 1',
    'BUDGET total: 28 in 1',
  ]);
  expect(totals(flow('part', [figure(17)], 'whole'))).toEqual(['BUDGET total: 17 in 1']);
});
