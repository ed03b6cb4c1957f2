import { expect, test } from 'vitest';
import { aGraph, fact, thing } from '../../testing/aGraph.ts';

// ministry → programme ← action → instrument → gemeenten; the action is of 2025.
const { ask, errorsOf } = await aGraph(
  thing('ministry/szw'),
  thing('programme/agenda'),
  thing('action/database', { period: { from: '2025' } }),
  thing('instrument/spuk'),
  thing('actor-group/gemeenten'),
  fact('ministry/szw RESPONSIBLE_FOR programme/agenda'),
  fact('action/database PART_OF programme/agenda', { certainty: 'IMPLIED' }),
  fact('action/database USES instrument/spuk'),
  fact('instrument/spuk AVAILABLE_TO actor-group/gemeenten'),
  fact('instrument/spuk PART_OF programme/agenda', { period: { from: '2007', to: '2011' } }),
);

const [responsible, partOf, uses, availableTo, spukPartOf] = [
  'ministry/szw RESPONSIBLE_FOR programme/agenda',
  'action/database PART_OF programme/agenda',
  'action/database USES instrument/spuk',
  'instrument/spuk AVAILABLE_TO actor-group/gemeenten',
  'instrument/spuk PART_OF programme/agenda',
];

test.each([
  ['', [responsible, spukPartOf, partOf]],
  ['depth: 2', [responsible, spukPartOf, partOf, uses, availableTo]],
  ['direction: OUT', []],
  ['direction: IN', [responsible, spukPartOf, partOf]],
  ['relations: [PART_OF]', [spukPartOf, partOf]],
  ['types: [INSTRUMENT]', [spukPartOf]],
  ['types: [INSTRUMENT, ACTOR_GROUP], depth: 2', [spukPartOf, availableTo]],
  ['certainty: IMPLIED', [partOf]],
  ['period: { from: "2015", to: "2020" }', [responsible]],
])('around a programme with %s', async (args, statements) => {
  const { edges } = await around('"programme/agenda"', args);

  expect(new Set(edges)).toEqual(new Set(statements));
});

test('goes in one direction, step by step', async () => {
  expect((await around('"action/database"', 'direction: OUT, depth: 3')).edges).toEqual(
    expect.arrayContaining([uses, availableTo, partOf, spukPartOf]),
  );
  expect((await around('"actor-group/gemeenten"', 'direction: IN, depth: 2')).edges).toEqual([availableTo, uses]);
});

test('puts near before far, explicit before implied', async () => {
  const { edges } = await around('"action/database"', 'depth: 2');

  expect(edges[0]).toBe(uses);
  expect(edges[1]).toBe(partOf);
  expect(edges).toHaveLength(5);
});

test('gives both ends of every statement, and every thing that was asked for', async () => {
  const { nodes, truncated, totalNodes, totalStatements } = await around(
    '"ministry/szw", "nope", "action/database"',
    'first: 1',
  );

  expect(nodes.slice(0, 2)).toEqual(['ministry/szw', 'action/database']);
  expect(nodes).toHaveLength(3);
  expect({ truncated, totalNodes, totalStatements }).toEqual({ truncated: true, totalNodes: 4, totalStatements: 3 });
});

test('never keeps types from what was asked for', async () => {
  const { edges } = await around('"programme/agenda", "ministry/szw"', 'types: [ACTION]');

  expect(new Set(edges)).toEqual(new Set([responsible, partOf]));
});

test('is nothing around nothing', async () => {
  expect(await around('"nope"', '')).toEqual({
    edges: [],
    nodes: [],
    truncated: false,
    totalNodes: 0,
    totalStatements: 0,
  });
});

test.each([
  ['ids: ["x"], depth: 0', 'depth is 0. Ask for 1 to 3 steps.'],
  ['ids: ["x"], depth: 4', 'depth is 4. Ask for 1 to 3 steps.'],
  ['ids: ["x"], first: 501', 'first is 501. Ask for 0 to 500 at a time, and go on with after.'],
  [`ids: [${'"x",'.repeat(101)}], first: 1`, 'ids has 101 ids. Ask for at most 100 at a time.'],
])('says what is wrong with %s', async (args, message) => {
  expect(await errorsOf(`{ neighbourhood(${args}) { totalNodes } }`)).toEqual([`BAD_USER_INPUT: ${message}`]);
});

async function around(ids: string, args: string) {
  const { neighbourhood } = await ask(`{ neighbourhood(ids: [${ids}] ${args && `, ${args}`}) {
    nodes { id } statements { subject { id } relation object { id } } truncated totalNodes totalStatements
  } }`);
  const { nodes, statements, ...totals } = neighbourhood;
  return {
    nodes: nodes.map(({ id }: { id: string }) => id),
    edges: statements.map(
      (each: { subject: { id: string }; relation: string; object: { id: string } }) =>
        `${each.subject.id} ${each.relation} ${each.object.id}`,
    ),
    ...totals,
  };
}
