import { expect, test } from 'vitest';
import { aGraph, fact, thing } from '../../testing/aGraph.ts';

const { ask, dataset, url } = await aGraph(
  thing('programme/nplv', { aliases: ['NPLV'], description: 'Een programma.' }),
  thing('funding-line/miljoenen', {
    kind: 'BUDGET',
    allocations: [{ amount: 28_000_000, evidence: { document: 'bron', lines: '3-4' } }],
  }),
  fact('funding-line/miljoenen FUNDS programme/nplv', { period: { from: '2007', to: '2011' } }),
);

test('counts what is loaded, and what each source gave', async () => {
  const answer = await ask(`{ dataset { version knownGaps counts { type count } relationCounts { relation count }
    documents { document { id } textAvailable lines linesCited entities statements } } }`);

  expect(answer.dataset).toMatchObject({
    version: dataset.version,
    knownGaps: [],
    documents: [
      { document: { id: 'document/bron' }, textAvailable: true, lines: 500, linesCited: 3, entities: 2, statements: 1 },
    ],
  });
  expect(answer.dataset.counts).toContainEqual({ type: 'PROGRAMME', count: 1 });
  expect(answer.dataset.counts).toHaveLength(19);
  expect(answer.dataset.relationCounts).toContainEqual({ relation: 'FUNDS', count: 1 });
  expect(answer.dataset.relationCounts).toHaveLength(21);
});

test('gives everything as lines of JSON: a header, the things, the statements', async () => {
  const answer = await fetch(`${url}/data/graph.jsonl`);
  const lines = (await answer.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  expect(answer.headers.get('X-Dataset-Version')).toBe(dataset.version);
  expect(lines.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'dataset undefined',
    'entity document/bron',
    'entity funding-line/miljoenen',
    'entity programme/nplv',
    expect.stringMatching(/^statement statement\/[0-9a-f]{16}$/),
  ]);
  expect(lines[0]).toEqual({
    kind: 'dataset',
    version: dataset.version,
    date: new Date().toISOString().slice(0, 10),
    licence: 'EUPL-1.2',
    documents: [{ id: 'bron', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
  });
  expect(lines[2]).toMatchObject({
    type: 'FUNDING_LINE',
    period: null,
    attributes: {
      amount: 28_000_000,
      kind: 'BUDGET',
      allocations: [{ amount: 28_000_000, year: null, structural: false, kind: 'BUDGET' }],
    },
  });
  expect(lines[3]).toMatchObject({
    label: 'Nplv',
    aliases: ['NPLV'],
    description: 'Een programma.',
    mentions: [
      { document: 'bron', startLine: 1, endLine: 1 },
      { document: 'bron', startLine: 500, endLine: 500 },
    ],
  });
  expect(lines[4]).toMatchObject({
    subject: 'funding-line/miljoenen',
    relation: 'FUNDS',
    object: 'programme/nplv',
    claim: 'Feit 1.',
    certainty: 'EXPLICIT',
    period: { from: '2007', to: '2011' },
    evidence: [{ document: 'bron', startLine: 1, endLine: 1 }],
  });
});

test('offers the same through the typed API, with figures and what the edge carries', async () => {
  const answer = await ask(`{ fundingLines(where: { allocations: { some: { amount: { gte: 1000000 } } } }) {
    amount
    allocations { amount year evidence }
    fundsConnection { edges { properties { claim certainty evidence periodFrom } node { ... on Programme { id fundedBy { __typename } } } } }
  } }`);

  expect(answer.fundingLines).toEqual([
    {
      amount: 28_000_000,
      allocations: [{ amount: 28_000_000, year: null, evidence: ['bron:3-4'] }],
      fundsConnection: {
        edges: [
          {
            properties: { claim: 'Feit 1.', certainty: 'EXPLICIT', evidence: ['bron:1-1'], periodFrom: '2007' },
            node: { id: 'programme/nplv', fundedBy: [{ __typename: 'FundingLine' }] },
          },
        ],
      },
    },
  ]);
});
