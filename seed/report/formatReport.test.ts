import { expect, test } from 'vitest';
import { findingsOf } from './checks.ts';
import { formatReport } from './formatReport.ts';
import type { SeedUnderReview } from './SeedUnderReview.ts';
import { aSeed, passage, text } from './testing/aSeed.ts';

const report = (seed: SeedUnderReview) => formatReport(seed, findingsOf(seed)).split('\n');
const fact = passage(
  '2-4',
  'organisation/vng ADVISES theme/taal'.replace('ADVISES', 'PART_OF').replace('theme/taal', 'ministry/szw'),
);

test('counts things, and what of each document is cited', () => {
  const lines = report(aSeed(fact));

  expect(lines).toContain('Organisations        1');
  expect(lines).toContain('bron                 3           1     3 of 500');
});
