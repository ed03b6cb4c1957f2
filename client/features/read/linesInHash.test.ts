import { expect, test } from 'vitest';
import { linesInHash } from './linesInHash.ts';

test.each([
  ['#L272', { startLine: 272, endLine: 272 }],
  ['#L272-278', { startLine: 272, endLine: 278 }],
  ['#L9-3', { startLine: 9, endLine: 9 }],
  ['#content', undefined],
  ['', undefined],
])('%s', (hash, lines) => {
  expect(linesInHash(hash)).toEqual(lines);
});
