import { expect, test } from 'vitest';
import { passageAt } from './passageAt.ts';

const wide = { startLine: 2, endLine: 8 };
const narrow = { startLine: 2, endLine: 3 };

test.each([
  [{ startLine: 2, endLine: 3 }, narrow],
  [{ startLine: 5, endLine: 5 }, wide],
  [{ startLine: 9, endLine: 9 }, undefined],
  [undefined, undefined],
])('%o', (at, passage) => {
  expect(passageAt([wide, narrow], at)).toBe(passage);
});
