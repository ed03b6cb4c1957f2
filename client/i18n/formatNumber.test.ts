import { expect, test } from 'vitest';
import { formatNumber, formatShare } from './formatNumber.ts';

test('groups digits as the language does', () => {
  expect([formatNumber(12345, 'nl'), formatNumber(12345, 'en')]).toEqual(['12.345', '12,345']);
});

test('rounds a share, and knows that a part of nothing is nothing', () => {
  expect([formatShare(22, 42), formatShare(0, 0)]).toEqual(['52%', '0%']);
});
