import { expect, test } from 'vitest';
import { aGraph, fact, gap, thing } from '../../testing/aGraph.ts';

const figure = (amount: number, lines: number, year?: number) => ({
  amount,
  ...(year !== undefined && { year }),
  evidence: { document: 'bron', lines, section: 'Tabel' },
});

const { ask, errorsOf } = await aGraph(
  thing('ministry/szw'),
  thing('actor-group/gemeenten'),
  thing('programme/plan'),
  thing('theme/veiligheid'),
  thing('theme/radicalisering'),
  thing('funding-line/whole', { kind: 'BUDGET', allocations: [figure(28_000_000, 101)] }),
  thing('funding-line/part', { kind: 'BUDGET', allocations: [figure(17_000_000, 101)] }),
  thing('funding-line/yearly', {
    kind: 'BUDGET',
    allocations: [figure(2_800_000_000, 102, 2025), figure(5, 103, 2026)],
  }),
  thing('funding-line/unsaid', { kind: 'BUDGET' }),
  fact('funding-line/part PART_OF funding-line/whole'),
  fact('funding-line/whole FUNDS programme/plan'),
  fact('funding-line/whole PROVIDED_BY ministry/szw'),
  fact('funding-line/part AVAILABLE_TO actor-group/gemeenten'),
  fact('funding-line/part FUNDS theme/radicalisering'),
  fact('theme/radicalisering PART_OF theme/veiligheid'),
  fact('funding-line/yearly PROVIDED_BY ministry/szw', { certainty: 'IMPLIED' }),
  fact('funding-line/unsaid AVAILABLE_TO actor-group/gemeenten'),
  gap('De tabel telt niet op.', '102-110'),
);

test('gives all flows, the best known first, with sums that count nothing twice', async () => {
  const { money } = await ask(
    '{ money { flows { fundingLine { id } } totals { year structural kind amount lines } warnings } }',
  );

  expect(money).toEqual({
    flows: ['whole', 'part', 'yearly', 'unsaid'].map((slug) => ({ fundingLine: { id: `funding-line/${slug}` } })),
    totals: [
      { year: 2025, structural: false, kind: 'BUDGET', amount: 2_800_000_000, lines: 1 },
      { year: 2026, structural: false, kind: 'BUDGET', amount: 5, lines: 1 },
      { year: null, structural: false, kind: 'BUDGET', amount: 28_000_000, lines: 1 },
    ],
    warnings: ['De tabel telt niet op.'],
  });
});

test('gives a flow with its figures, from where they are, and all its ends', async () => {
  const { money } =
    await ask(`{ money(availableTo: ["actor-group/gemeenten"], funds: ["theme/radicalisering"]) { flows {
    allocations { year structural amount kind evidence { startLine section document { id } } }
    providedBy { id } funds { id } availableTo { id } partOf { id }
  } } }`);

  expect(money.flows).toEqual([
    {
      allocations: [
        {
          year: null,
          structural: false,
          amount: 17_000_000,
          kind: 'BUDGET',
          evidence: [{ startLine: 101, section: 'Tabel', document: { id: 'document/bron' } }],
        },
      ],
      providedBy: [],
      funds: [{ id: 'theme/radicalisering' }],
      availableTo: [{ id: 'actor-group/gemeenten' }],
      partOf: [{ id: 'funding-line/whole' }],
    },
  ]);
});

test.each([
  ['providedBy: ["ministry/szw"]', ['whole', 'yearly']],
  ['funds: ["programme/plan", "theme/radicalisering"]', ['whole', 'part']],
  ['availableTo: ["actor-group/gemeenten"]', ['part', 'unsaid']],
  ['themes: ["theme/veiligheid"]', ['part']],
  ['documents: ["document/bron"]', ['whole', 'part', 'yearly', 'unsaid']],
  ['documents: ["document/nope"]', []],
  ['providedBy: ["ministry/szw"], funds: ["programme/plan"]', ['whole']],
  ['period: { from: "2030" }', ['whole', 'part', 'unsaid']],
  ['period: { from: "2026", to: "2026" }, providedBy: ["ministry/szw"]', ['whole', 'yearly']],
])('keeps to %s', async (filter, slugs) => {
  const { money } = await ask(`{ money(${filter}) { flows { fundingLine { id } } } }`);

  expect(new Set(money.flows.map((flow: { fundingLine: { id: string } }) => flow.fundingLine.id))).toEqual(
    new Set(slugs.map((slug) => `funding-line/${slug}`)),
  );
});

test('gives the first flows, with the sums of all', async () => {
  const { money } = await ask('{ money(first: 1) { totalFlows flows { fundingLine { id } } totals { amount } } }');

  expect(money).toMatchObject({ totalFlows: 4, flows: [{ fundingLine: { id: 'funding-line/whole' } }] });
  expect(money.totals).toHaveLength(3);
});

test('says that there is nothing', async () => {
  const { money } = await ask(
    '{ money(funds: ["theme/bestaat-niet"]) { totalFlows flows { allocations { year } } totals { year } } }',
  );

  expect(money).toEqual({ totalFlows: 0, flows: [], totals: [] });
});

test('takes no more than a page at once', async () => {
  expect(await errorsOf('{ money(first: 501) { totalFlows } }')).toEqual([
    'BAD_USER_INPUT: first is 501. Ask for 0 to 500 at a time, and filter for the others.',
  ]);
});

test('leaves out figures of years outside the period', async () => {
  const { money } = await ask(
    '{ money(period: { from: "2026", to: "2026" }, providedBy: ["ministry/szw"]) { totals { year amount } } }',
  );

  expect(money.totals).toEqual([
    { year: 2026, amount: 5 },
    { year: null, amount: 28_000_000 },
  ]);
});

test('warns of nothing that does not concern these figures', async () => {
  const { money } = await ask('{ money(funds: ["programme/plan"]) { warnings } }');

  expect(money.warnings).toEqual([]);
});

test('takes at most a hundred ids a filter', async () => {
  const ids = Array.from({ length: 101 }, () => '"x"').join(',');

  expect(await errorsOf(`{ money(funds: [${ids}]) { warnings } }`)).toEqual([
    'BAD_USER_INPUT: funds has 101 ids. Ask for at most 100 at a time.',
  ]);
});
