import { expect, test } from 'vitest';
import { citedLines, segmentsOf } from './segmentsOf.ts';

const lines = [1, 2, 3, 4, 5, 6].map((number) => ({ number }));
const shown = (passages: readonly { startLine: number; endLine: number }[]) =>
  segmentsOf(lines, passages).map((segment) => [
    segment.lines.map(({ number }) => number).join(' '),
    segment.passages.length,
  ]);

test('cuts where passages begin, also within another', () => {
  const passages = [
    { startLine: 2, endLine: 6 },
    { startLine: 2, endLine: 2 },
    { startLine: 4, endLine: 4 },
  ];

  expect(shown(passages)).toEqual([
    ['1', 0],
    ['2 3', 2],
    ['4 5 6', 1],
  ]);
});

test('is one segment where nothing is cited', () => {
  expect(shown([])).toEqual([['1 2 3 4 5 6', 0]]);
});

test('knows every line that is cited', () => {
  expect([...citedLines([{ startLine: 2, endLine: 4 }])]).toEqual([2, 3, 4]);
});
