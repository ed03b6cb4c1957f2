import { describe, expect, test } from 'vitest';
import { aGraph, thing } from '../../testing/aGraph.ts';

const { ask, errorsOf } = await aGraph(
  thing('programme/nplv', { label: 'Nationaal Programma Leefbaarheid en Veiligheid', aliases: ['NPLV'] }),
  thing('instrument/spuk', { label: 'SPUK-regeling van het NPLV', period: { from: '2025' } }),
  thing('theme/preventie', { label: 'Preventie van radicalisering en extremisme' }),
  thing('theme/taaltoets', {
    label: 'Inburgeringsexamen taaltoets',
    description: 'Wat gemeenten van inburgeraars vragen.',
  }),
  thing('theme/taal', { label: 'Taal' }),
  thing('theme/toets', { label: 'Toets' }),
  thing('organisation/coa', { label: 'Centraal Orgaan opvang asielzoekers', aliases: ['COA', 'Coördinatie-orgaan'] }),
  thing('actor-group/bureaus', { label: 'Bureaus tegen discriminatie', aliases: ["ADB's", 'www.bureaus-samen.nl'] }),
  thing('actor-group/gemeenten', { label: 'Gemeenten', aliases: ['gemeente'] }),
  thing('programme/gemeenten', { label: 'Programma voor gemeenten', aliases: ['Gemeentenprogramma'] }),
);

describe('finds', () => {
  test.each([
    ['a name', 'Nationaal Programma Leefbaarheid en Veiligheid', 'programme/nplv'],
    ['an alias', 'NPLV', 'programme/nplv'],
    ['an alias in any case', 'nplv', 'programme/nplv'],
    ['a name without diacritics', 'coordinatie orgaan', 'organisation/coa'],
    ['a name with diacritics', 'coördinatie', 'organisation/coa'],
    ['a part of a word as it is typed', 'leefb', 'programme/nplv'],
    ['a word with a letter too few', 'radicalisring', 'theme/preventie'],
    ['a word with two letters swapped', 'gemeetnen', 'actor-group/gemeenten'],
    ['a word by its stem', 'inburgeraar', 'theme/taaltoets'],
    ['a compound by its parts', 'radicaliseringspreventie', 'theme/preventie'],
    ['parts by their compound', 'toets taal', 'theme/taaltoets'],
    ['words in another order', 'extremisme preventie', 'theme/preventie'],
    ['a plural with an apostrophe', "adb's", 'actor-group/bureaus'],
    ['a part of a web address', 'bureaus sam', 'actor-group/bureaus'],
    ['a word among signs', '"NPLV" (2025)?', 'programme/nplv'],
  ])('%s: %s', async (_what, text, id) => {
    expect(await found(text)).toContain(id);
  });

  test.each(['', ' ', 'é'.repeat(200), '*', '"', '+-&|!(){}[]^~?:\\/', 'AND OR NOT'.replace(/\w/g, ' ')])(
    'nothing for %j',
    async (text) => {
      expect(await found(text)).toEqual([]);
    },
  );

  test('some of the words where nothing has all of them', async () => {
    expect(await found('radicalisering leefbaarheid')).toEqual(
      expect.arrayContaining(['theme/preventie', 'programme/nplv']),
    );
  });
});

test.each([
  ['gemeenten', 'actor-group/gemeenten'],
  ['GEMEENTE', 'actor-group/gemeenten'],
  ['taal', 'theme/taal'],
  ['nplv', 'programme/nplv'],
  ['ADB’s', 'actor-group/bureaus'],
])('puts what is called %s exactly before the rest', async (text, id) => {
  expect((await found(text))[0]).toBe(id);
});

test('says which name matched', async () => {
  const { search } = await ask('{ search(text: "coördinatie", first: 1) { edges { matched node { label } } } }');

  expect(search.edges).toEqual([
    { matched: 'Coördinatie-orgaan', node: { label: 'Centraal Orgaan opvang asielzoekers' } },
  ]);
});

test('counts hits by type, and keeps to types and a period', async () => {
  const query = (args: string) =>
    `{ search(text: "nplv"${args}) { totalCount facets { type count } edges { node { id } } } }`;
  const facets = [
    { type: 'INSTRUMENT', count: 1 },
    { type: 'PROGRAMME', count: 1 },
  ];

  expect((await ask(query(''))).search).toMatchObject({ totalCount: 2, facets });
  expect((await ask(query(', types: [INSTRUMENT]'))).search).toEqual({
    totalCount: 1,
    facets,
    edges: [{ node: { id: 'instrument/spuk' } }],
  });
  expect((await ask(query(', period: { to: "2020" }'))).search.totalCount).toBe(1);
});

test('gives the same, page by page', async () => {
  const page = async (args: string) =>
    (
      await ask(
        `{ search(text: "gemeenten"${args}) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
      )
    ).search;
  const whole = await page('');
  const first = await page(', first: 1');
  const rest = await page(`, after: "${first.pageInfo.endCursor}"`);

  expect([...first.edges, ...rest.edges]).toEqual(whole.edges);
  expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
});

test('says what is wrong with a text that is too long', async () => {
  expect(await errorsOf(`{ search(text: "${'a'.repeat(200)}") { totalCount } }`)).toEqual([]);
  expect(await errorsOf(`{ search(text: "${'a'.repeat(201)}") { totalCount } }`)).toEqual([
    'BAD_USER_INPUT: text has 201 characters. Search for at most 200.',
  ]);
});

async function found(text: string): Promise<readonly string[]> {
  const { search } = await ask('query ($text: String!) { search(text: $text) { edges { node { id } } } }', { text });
  return search.edges.map(({ node }: { readonly node: { readonly id: string } }) => node.id);
}
