import { expect, test } from 'vitest';
import { aSeed, found, gap, money, passage, thing } from '../testing/aSeed.ts';
import { partsExceedWhole } from './partsExceedWhole.ts';

const parts = passage(
  '1',
  'funding-line/taal PART_OF funding-line/plan',
  'funding-line/werk PART_OF funding-line/plan',
);
const tooMuch = [money('plan', [2025, 22_000]), money('taal', [2025, 20_000]), money('werk', [2025, 2_001]), parts];

test('finds parts that are more than the whole, at its figure', () => {
  expect(partsExceedWhole.find(aSeed(...tooMuch))).toEqual([
    {
      file: 'entities/funding-lines.yaml',
      line: 14,
      message:
        'funding-line/plan is € 22,000 (2025 BUDGET; bron:100) and its parts are € 22,001: funding-line/taal, funding-line/werk.',
    },
  ]);
});

test('leaves what a known gap explains, on the lines of the figures only', () => {
  expect(found(partsExceedWhole, ...tooMuch, gap('De tabel telt niet op.', '98-104'))).toEqual([]);
  expect(found(partsExceedWhole, ...tooMuch, gap('Iets anders.', '101-104'))).toHaveLength(1);
});

test('compares figures of one year and kind', () => {
  const other = thing('funding-line/werk', {
    kind: 'COFINANCING',
    allocations: [{ year: 2025, amount: 9_000, evidence: { document: 'bron', lines: 100 } }],
  });

  expect(found(partsExceedWhole, parts, money('plan', [2025, 22_000]), money('taal', [2026, 30_000]), other)).toEqual(
    [],
  );
});

test('takes a part with no figure of its own for the sum of its parts, and one with a figure for that', () => {
  const deeper = passage('2', 'funding-line/cursus PART_OF funding-line/taal');
  const [plan, cursus] = [money('plan', [2025, 22_000]), money('cursus', [2025, 23_000])];

  expect(found(partsExceedWhole, parts, deeper, plan, cursus)).toHaveLength(1);
  expect(found(partsExceedWhole, parts, deeper, plan, cursus, money('taal', [2025, 21_000]))).toEqual([
    expect.stringContaining('funding-line/taal is € 21,000'),
  ]);
});
