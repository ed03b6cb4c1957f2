import { expect, test } from 'vitest';
import { aGraph, fact, thing } from '../../testing/aGraph.ts';

// Two ways of two statements from a to b, over a quiet thing and over a hub; one of three; and a dead end.
const { ask, errorsOf } = await aGraph(
  thing('programme/a', { period: { from: '2025' } }),
  thing('programme/b'),
  thing('action/quiet', { period: { from: '2007', to: '2011' } }),
  thing('actor-group/hub'),
  thing('instrument/one'),
  thing('instrument/two'),
  thing('theme/alone'),
  thing('theme/far'),
  fact('action/quiet PART_OF programme/a'),
  fact('action/quiet IMPLEMENTS programme/b', { certainty: 'IMPLIED' }),
  fact('actor-group/hub EXECUTES programme/a'),
  fact('actor-group/hub EXECUTES programme/b'),
  fact('actor-group/hub EXECUTES instrument/one'),
  fact('actor-group/hub EXECUTES instrument/two'),
  fact('programme/a USES instrument/one'),
  fact('instrument/one PART_OF instrument/two'),
  fact('programme/b USES instrument/two'),
  fact('programme/b ADDRESSES theme/far'),
);

const [quiet, hub, long] = [
  'programme/a action/quiet programme/b',
  'programme/a actor-group/hub programme/b',
  'programme/a instrument/one instrument/two programme/b',
];

test('goes the shortest way first, and over the more specific thing', async () => {
  expect(await ways('from: "programme/a", to: "programme/b", count: 3')).toEqual([quiet, hub, long]);
});

test('gives each way with its statements in order, whichever way they run', async () => {
  const { paths } = await ask(`{ paths(from: "programme/b", to: "programme/a", count: 1) {
    length nodes { id } statements { subject { id } relation object { id } }
  } }`);

  expect(paths).toEqual([
    {
      length: 2,
      nodes: [{ id: 'programme/b' }, { id: 'action/quiet' }, { id: 'programme/a' }],
      statements: [
        { subject: { id: 'action/quiet' }, relation: 'IMPLEMENTS', object: { id: 'programme/b' } },
        { subject: { id: 'action/quiet' }, relation: 'PART_OF', object: { id: 'programme/a' } },
      ],
    },
  ]);
});

test.each([
  ['maxLength: 2', [quiet, hub]],
  ['count: 1', [quiet]],
  ['relations: [EXECUTES]', [hub]],
  ['types: [INSTRUMENT]', [long]],
  ['types: []', []],
  ['certainty: EXPLICIT, count: 1', [hub]],
  ['period: { from: "2012" }, count: 1', [hub]],
])('keeps to %s', async (filter, expected) => {
  expect(await ways(`from: "programme/a", to: "programme/b", ${filter}`)).toEqual(expected);
});

test('passes nothing twice', async () => {
  const found = await ways('from: "programme/a", to: "theme/far", count: 20, maxLength: 8');

  expect(found.length).toBeGreaterThan(4);
  expect(found.filter((way) => new Set(way.split(' ')).size < way.split(' ').length)).toEqual([]);
});

test.each([
  ['to what is joined to nothing', 'from: "programme/a", to: "theme/alone"'],
  ['to itself', 'from: "programme/a", to: "programme/a"'],
  ['from what does not exist', 'from: "programme/nope", to: "programme/a"'],
])('has none %s', async (_what, args) => {
  expect(await ways(args)).toEqual([]);
});

test.each([
  ['maxLength: 0', 'maxLength is 0. Ask for 1 to 8 statements.'],
  ['maxLength: 9', 'maxLength is 9. Ask for 1 to 8 statements.'],
  ['count: 0', 'count is 0. Ask for 1 to 20 paths.'],
  ['count: 21', 'count is 21. Ask for 1 to 20 paths.'],
  [
    'period: { from: "2011", to: "2007" }',
    'The period ends (2007) before it starts (2011). Swap them, or leave one out for an open end.',
  ],
])('says what is wrong with %s', async (args, message) => {
  expect(await errorsOf(`{ paths(from: "programme/a", to: "programme/b", ${args}) { length } }`)).toEqual([
    `BAD_USER_INPUT: ${message}`,
  ]);
});

/** The things of each path, in order. */
async function ways(args: string): Promise<readonly string[]> {
  const { paths } = await ask(`{ paths(${args}) { nodes { id } } }`);
  return paths.map(({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id).join(' '));
}
