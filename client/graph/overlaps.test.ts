import { expect, test } from 'vitest';
import { overlaps, yearsOf } from './overlaps.ts';

test.each([
  [{ from: '2007', to: '2011' }, { from: '2011-12' }, true],
  [{ from: '2007', to: '2011' }, { from: '2012' }, false],
  [{ from: '2007-03' }, { to: '2007' }, true],
  [{ from: '2007-03' }, { to: '2006' }, false],
  [{ to: '2009' }, { from: '2010', to: '2012' }, false],
  [{}, { from: '2010', to: '2012' }, true],
  [{ from: null, to: null }, {}, true],
])('%o and %o: %s', (one, other, expected) => {
  expect([overlaps(one, other), overlaps(other, one)]).toEqual([expected, expected]);
});

test('knows the first and the last year', () => {
  expect(yearsOf([{ from: '2007-03', to: '2011' }, {}, { to: '2025-12-31' }])).toEqual({ first: 2007, last: 2025 });
  expect(yearsOf([{}])).toBeUndefined();
});
