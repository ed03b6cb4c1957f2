import { expect, test } from 'vitest';
import { firstDayOf, isDate, lastDayOf } from './period.ts';

test.each(['2007', '2007-03', '2007-03-31', '2024-02-29'])('takes %s', (date) => {
  expect(isDate(date)).toBe(true);
});

test.each(['', '207', '2007-13', '2007-00', '2007-3', '2023-02-29', '2007-04-31', '01-02-2007', '2007-03-01T00:00'])(
  'refuses %j',
  (date) => {
    expect(isDate(date)).toBe(false);
  },
);

test.each([
  ['2007', '2007-01-01', '2007-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2007-03-05', '2007-03-05', '2007-03-05'],
])('knows the first and last day of %s', (date, first, last) => {
  expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
});
