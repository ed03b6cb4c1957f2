import { expect, test } from 'vitest';
import { keepSame } from './keepSame.ts';

const steps = () => [{ do: 'open', id: 'theme/taal' }];

test('keeps the whole where nothing changed', () => {
  const last = { steps: steps(), lang: 'nl', from: undefined };
  expect(keepSame(last, { steps: steps(), lang: 'nl', from: undefined })).toBe(last);
});

test('keeps the parts that did not change', () => {
  const last = { steps: steps(), selected: 'theme/taal' };
  const kept = keepSame(last, { steps: steps(), selected: 'theme/werk' });

  expect(kept).toEqual({ steps: steps(), selected: 'theme/werk' });
  expect(kept.steps).toBe(last.steps);
});

test.each([
  ['longer', [1, 2], [1, 2, 3]],
  ['shorter', [1, 2, 3], [1, 2]],
  ['empty', { a: [1] }, { a: [] }],
  ['without a name', { a: 1, b: undefined }, { a: 1 }],
  ['with a name more', { a: 1 }, { a: 1, b: undefined }],
  ['an object for an array', [1], { 0: 1 }],
])('gives what is %s as it is', (_, last, next) => {
  expect(keepSame<unknown>(last, next)).toStrictEqual(next);
});
