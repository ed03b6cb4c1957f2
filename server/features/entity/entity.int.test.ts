import { expect, test } from 'vitest';
import { aGraph, fact, thing } from '../../testing/aGraph.ts';

const { ask, errorsOf } = await aGraph(
  thing('programme/deltaplan', {
    label: 'Deltaplan inburgering',
    aliases: ['Deltaplan'],
    description: 'Een plan.',
    period: { from: '2007', to: '2011' },
    kind: 'DELTA_PLAN',
    sameAs: ['kst-31143-1'],
  }),
  thing('instrument/taalkaart'),
  thing('theme/taal'),
  fact('programme/deltaplan USES instrument/taalkaart', { certainty: 'IMPLIED', period: { from: '2008-03' } }),
  fact('programme/deltaplan ADDRESSES theme/taal'),
  fact('instrument/taalkaart ADDRESSES theme/taal'),
);

test('tells what a thing is', async () => {
  const answer = await ask(`{ entity(id: "programme/deltaplan") {
    id type label aliases description sameAs period { from to label } attributes { name label label_en: label(language: EN) value }
  } }`);

  expect(answer.entity).toEqual({
    id: 'programme/deltaplan',
    type: 'PROGRAMME',
    label: 'Deltaplan inburgering',
    aliases: ['Deltaplan'],
    description: 'Een plan.',
    sameAs: ['kst-31143-1'],
    period: { from: '2007', to: '2011', label: '2007 – 2011' },
    attributes: [{ name: 'kind', label: 'Soort', label_en: 'Kind', value: 'deltaplan' }],
  });
});

test('counts an edge once from either end', async () => {
  const answer = await ask(`{ entities(ids: ["programme/deltaplan", "theme/taal"]) {
    relationCounts { relation direction type count }
  } }`);

  expect(answer.entities).toEqual([
    {
      relationCounts: [
        { relation: 'ADDRESSES', direction: 'OUT', type: 'THEME', count: 1 },
        { relation: 'USES', direction: 'OUT', type: 'INSTRUMENT', count: 1 },
      ],
    },
    {
      relationCounts: [
        { relation: 'ADDRESSES', direction: 'IN', type: 'INSTRUMENT', count: 1 },
        { relation: 'ADDRESSES', direction: 'IN', type: 'PROGRAMME', count: 1 },
      ],
    },
  ]);
});

test('gives each fact with its evidence and the words of the passage', async () => {
  const answer =
    await ask(`{ entity(id: "programme/deltaplan") { statements(relations: [USES]) { totalCount edges { node {
    subject { id } relation object { id } claim certainty role period { from to label }
    sentence sentence_en: sentence(language: EN)
    evidence { id section startLine endLine claim quote url document { label } }
  } } } } }`);

  expect(answer.entity.statements).toEqual({
    totalCount: 1,
    edges: [
      {
        node: {
          subject: { id: 'programme/deltaplan' },
          relation: 'USES',
          object: { id: 'instrument/taalkaart' },
          claim: 'Feit 1.',
          certainty: 'IMPLIED',
          role: null,
          period: { from: '2008-03', to: null, label: 'vanaf maart 2008' },
          sentence: 'Deltaplan inburgering gebruikt Taalkaart.',
          sentence_en: 'Deltaplan inburgering uses Taalkaart.',
          evidence: [
            {
              id: 'evidence/bron/1-1',
              section: 'Kop',
              startLine: 1,
              endLine: 1,
              claim: 'Feit 1.',
              quote: 'Regel 1 van de bron.',
              url: null,
              document: { label: 'Bron' },
            },
          ],
        },
      },
    ],
  });
});

test.each([
  ['direction: IN', 0],
  ['direction: OUT', 2],
  ['types: [THEME]', 1],
  ['certainty: EXPLICIT', 1],
  ['certainty: IMPLIED', 1],
  ['period: { to: "2008-02" }', 1],
  ['period: { from: "2012" }', 2],
  ['relations: []', 0],
])('keeps to %s', async (filter, count) => {
  const answer = await ask(
    `{ entity(id: "programme/deltaplan") { statements(${filter}) { totalCount edges { node { id } } } } }`,
  );

  expect(answer.entity.statements.totalCount).toBe(count);
  expect(answer.entity.statements.edges).toHaveLength(count);
});

test('gives the same, page by page', async () => {
  const page = (args: string) => `{ entity(id: "programme/deltaplan") { statements(${args}) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
  const whole = (await ask(page('first: 10'))).entity.statements;
  const first = (await ask(page('first: 1'))).entity.statements;
  const second = (await ask(page(`first: 1, after: "${first.pageInfo.endCursor}"`))).entity.statements;

  expect([...first.edges, ...second.edges]).toEqual(whole.edges);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  expect([first.pageInfo.hasPreviousPage, second.pageInfo.hasPreviousPage]).toEqual([false, true]);
  expect([first.totalCount, second.totalCount]).toEqual([2, 2]);
});

test('names the places that mention a thing', async () => {
  const answer = await ask(
    '{ entity(id: "theme/taal") { mentions(first: 2) { totalCount edges { node { startLine document { id } } } pageInfo { hasNextPage } } } }',
  );

  expect(answer.entity.mentions).toEqual({
    totalCount: 3,
    edges: [
      { node: { startLine: 2, document: { id: 'document/bron' } } },
      { node: { startLine: 3, document: { id: 'document/bron' } } },
    ],
    pageInfo: { hasNextPage: true },
  });
});

test('has nothing under an id that does not exist', async () => {
  expect(await ask('{ entity(id: "programme/nope") { id } entities(ids: ["nope", "theme/taal"]) { id } }')).toEqual({
    entity: null,
    entities: [null, { id: 'theme/taal' }],
  });
});

test.each([
  ['first: 501', 'BAD_USER_INPUT: first is 501. Ask for 0 to 500 at a time, and go on with after.'],
  ['first: -1', 'BAD_USER_INPUT: first is -1. Ask for 0 to 500 at a time, and go on with after.'],
  ['after: "x"', "BAD_USER_INPUT: after is 'x', which is no cursor of this list. Take it from endCursor or an edge."],
  [
    'period: { from: "2011", to: "2007" }',
    'BAD_USER_INPUT: The period ends (2007) before it starts (2011). Swap them, or leave one out for an open end.',
  ],
  ['period: { from: "maart" }', "BAD_USER_INPUT: 'maart' is no date that exists. Write 2007, 2007-03 or 2007-03-01."],
])('says what is wrong with %s', async (args, message) => {
  expect(await errorsOf(`{ entity(id: "theme/taal") { statements(${args}) { totalCount } } }`)).toEqual([message]);
});

test('takes at most a hundred ids', async () => {
  const ids = (count: number) => ({ ids: Array.from({ length: count }, (_, index) => `theme/${index}`) });
  const query = 'query ($ids: [ID!]!) { entities(ids: $ids) { id } }';

  expect(await errorsOf(query, ids(100))).toEqual([]);
  expect(await errorsOf(query, ids(101))).toEqual(['BAD_USER_INPUT: ids has 101 ids. Ask for at most 100 at a time.']);
});
