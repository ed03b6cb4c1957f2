import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aGraph, fact, thing } from '../testing/aGraph.ts';

/** The queries of the README for makers of dashboards, in their order: what it says is tried. */
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [programmes, motions, money, actions] = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(
  ([, query = '']) => query,
);

const { ask } = await aGraph(
  thing('ministry/szw'),
  thing('programme/nplv'),
  thing('instrument/spuk'),
  thing('actor-group/gemeenten'),
  thing('party/vvd'),
  thing('person/becker'),
  thing('motion/becker', { date: '2023-10' }),
  thing('document/brief'),
  thing('funding-line/geld', {
    kind: 'BUDGET',
    allocations: [{ amount: 5, year: 2025, evidence: { document: 'bron', lines: 9 } }],
  }),
  thing('action/database', { period: { from: '2025-07', to: '2025-09', label: 'Q3 2025' } }),
  thing('action/later', { period: { from: '2027' } }),
  fact('ministry/szw RESPONSIBLE_FOR programme/nplv'),
  fact('ministry/szw RESPONSIBLE_FOR action/database'),
  fact('instrument/spuk PART_OF programme/nplv'),
  fact('funding-line/geld FUNDS programme/nplv'),
  fact('funding-line/geld AVAILABLE_TO actor-group/gemeenten', { certainty: 'IMPLIED' }),
  fact('person/becker MEMBER_OF party/vvd'),
  fact('motion/becker SUBMITTED_BY person/becker'),
  fact('document/brief RESPONDS_TO motion/becker'),
);

test('programmes of a ministry with their instruments and amounts per year', async () => {
  expect(await ask(programmes ?? '', { ministry: 'ministry/szw' })).toEqual({
    programmes: [
      {
        label: 'Nplv',
        instruments: [],
        parts: [{ label: 'Spuk' }],
        fundedBy: [{ label: 'Geld', allocations: [{ year: 2025, amount: 5, kind: 'BUDGET' }] }],
      },
    ],
  });
});

test('motions by party with the documents that respond to them', async () => {
  expect(await ask(motions ?? '')).toEqual({
    parties: [
      {
        label: 'Vvd',
        members: [
          { label: 'Becker', motions: [{ label: 'Becker', date: '2023-10', responses: [{ label: 'Brief' }] }] },
        ],
      },
    ],
  });
});

test('funding lines by year available to gemeenten', async () => {
  expect(await ask(money ?? '', { year: 2025 })).toEqual({
    fundingLinesConnection: {
      totalCount: 1,
      edges: [
        {
          node: {
            label: 'Geld',
            allocations: [{ year: 2025, amount: 5 }],
            availableToConnection: {
              edges: [{ properties: { certainty: 'IMPLIED', claim: 'Feit 5.', evidence: ['bron:5-5'] } }],
            },
          },
        },
      ],
    },
  });
});

test('actions that start in a period with who is responsible', async () => {
  expect(await ask(actions ?? '', { from: '2025-01', to: '2025-12' })).toEqual({
    actions: [{ label: 'Database', periodFrom: '2025-07', responsible: [{ label: 'Szw' }] }],
  });
});
