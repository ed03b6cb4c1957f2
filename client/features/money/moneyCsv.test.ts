import { expect, test } from 'vitest';
import { moneyCsv } from './moneyCsv.ts';
import type { Flow } from './moneyQuery.ts';
import { moneyRows } from './moneyRows.ts';

const origin = { dataset: 'v1', address: 'http://x/money', date: '2025-07-04' };

function flow(slug: string, change: Partial<Flow> = {}): Flow {
  return {
    fundingLine: { id: `funding-line/${slug}`, type: 'FUNDING_LINE', label: `Geld, ${slug}`, period: null },
    allocations: [],
    providedBy: [],
    funds: [],
    availableTo: [],
    partOf: [],
    ...change,
  };
}

test('has a line for each figure, with where it stands', () => {
  const evidence = {
    id: 'e',
    section: null,
    startLine: 3,
    endLine: 4,
    claim: null,
    quote: null,
    url: null,
    document: { id: 'document/brief', label: 'De "brief"' },
  };
  const allocations: Flow['allocations'] = [
    { kind: 'BUDGET', year: 2025, structural: false, amount: 1_000, evidence: [evidence] },
  ];
  const csv = moneyCsv(
    [flow('a', { allocations, providedBy: [{ id: 'x/y', type: 'MINISTRY', label: '=SUM(A1)' }] }), flow('b')],
    origin,
  );

  expect(csv.split('\r\n').slice(1)).toEqual([
    '"Geld, a",funding-line/a,,\'=SUM(A1),,,BUDGET,2025,false,1000,"De ""brief""",3-4,v1,http://x/money,2025-07-04',
    '"Geld, b",funding-line/b,,,,,,,,,,,v1,http://x/money,2025-07-04',
    '',
  ]);
});

test('shows parts under their whole, and what contains itself once', () => {
  const partOf = (slug: string) => ({ partOf: [{ id: `funding-line/${slug}` }] });
  const flows = [
    flow('c', partOf('b')),
    flow('a'),
    flow('b', partOf('a')),
    flow('x', partOf('y')),
    flow('y', partOf('x')),
  ];

  expect(moneyRows(flows).map(({ flow: { fundingLine }, depth }) => `${depth} ${fundingLine.label}`)).toEqual([
    '0 Geld, a',
    '1 Geld, b',
    '2 Geld, c',
    '0 Geld, x',
    '1 Geld, y',
  ]);
});
