import { expect, test } from 'vitest';
import { formatEuro, shortEuro } from './formatEuro.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  [28_000_000, '€ 28 mln', '€28 million'],
  [2_340_000, '€ 2,3 mln', '€2.3 million'],
  [1_250_000_000, '€ 1,3 mld', '€1.3 billion'],
  [450_000, '€ 450.000', '€450,000'],
])('writes %i short', (euros, nl, en) => {
  expect([plain(shortEuro(euros, 'nl')), plain(shortEuro(euros, 'en'))]).toEqual([nl, en]);
});

test('writes every euro', () => {
  expect([plain(formatEuro(28_000_001, 'nl')), formatEuro(28_000_001, 'en')]).toEqual(['€ 28.000.001', '€28,000,001']);
});
