import { expect, test } from 'vitest';
import { spanOf, yearsOf } from './span.ts';

const day = (moment: number | undefined) => (moment === undefined ? '–' : new Date(moment).toISOString().slice(0, 10));

test.each([
  ['2007', '2011', '2007-01-01 2012-01-01'],
  ['2023-10', '2023-12', '2023-10-01 2024-01-01'],
  ['2019-02-28', '2019-02-28', '2019-02-28 2019-03-01'],
  [null, '2013-07', '– 2013-08-01'],
  ['2025-07', null, '2025-07-01 –'],
])('%s to %s is %s', (from, to, span) => {
  const { start, end } = spanOf({ from, to });

  expect(`${day(start)} ${day(end)}`).toBe(span);
});

test('counts the last year, not the one after', () => {
  expect([yearsOf([spanOf({ from: '2007', to: '2011' })]), yearsOf([])]).toEqual([
    { first: 2007, last: 2011 },
    undefined,
  ]);
});
