import { expect, test } from 'vitest';
import { aGraph, thing } from '../testing/aGraph.ts';

const many = Array.from({ length: 60 }, (_, index) => thing(`theme/thema-${index}`));
const { ask, errorsOf } = await aGraph(...many);

test.each([
  ['themes(limit: -1) { id }', 'limit is -1. Ask for 0 to 500 at a time.'],
  ['themes(limit: 501) { id }', 'limit is 501. Ask for 0 to 500 at a time.'],
  ['themes(offset: -1) { id }', 'offset is -1. Start at 0 or later.'],
  ['themesConnection(first: -1) { totalCount }', 'first is -1. Ask for 0 to 500 at a time.'],
  ['themesConnection(first: 501) { totalCount }', 'first is 501. Ask for 0 to 500 at a time.'],
  ['themes { parts(limit: 501) { __typename } }', 'limit is 501. Ask for 0 to 500 at a time.'],
  [
    'themesConnection(after: "x") { totalCount }',
    "after is 'x', which is no cursor of this list. Take it from endCursor or an edge.",
  ],
])('refuses %s', async (field, message) => {
  expect(await errorsOf(`{ ${field} }`)).toEqual([`BAD_USER_INPUT: ${message}`]);
});

test('takes a number from a variable', async () => {
  const query = 'query ($limit: Int) { themes(limit: $limit) { id } }';

  expect((await ask(query, { limit: 500 })).themes).toHaveLength(60);
  expect(await errorsOf(query, { limit: 501 })).toHaveLength(1);
});

test('has 50 on a page where no number is asked for, and says that there are more', async () => {
  const query =
    'query ($after: String) { themesConnection(after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }';
  const { themesConnection: first } = await ask(query);
  const { themesConnection: second } = await ask(query, { after: first.pageInfo.endCursor });

  expect([first.edges.length, first.pageInfo.hasNextPage]).toEqual([50, true]);
  expect([second.edges.length, second.pageInfo.hasNextPage]).toEqual([10, false]);
  expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.id)).size).toBe(60);
});
