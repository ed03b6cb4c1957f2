import { expect, test } from 'vitest';
import type { EntityType } from '../../generated/graphql.ts';
import { type DrawnFlow, streamsOf } from './streams.ts';

const slice = { kind: 'BUDGET', when: 2025 } as const;
const end = (id: string, type: EntityType) => ({ id, type, label: id });
const szw = end('ministry/szw', 'MINISTRY');
const taal = end('theme/taal', 'THEME');
const werk = end('theme/werk', 'THEME');
const spuk = end('instrument/spuk', 'INSTRUMENT');
const gemeenten = end('actor-group/gemeenten', 'ACTOR_GROUP');

function flow(id: string, amount: number, ends: Partial<DrawnFlow>): DrawnFlow {
  return {
    fundingLine: end(id, 'FUNDING_LINE'),
    allocations: [{ kind: 'BUDGET', year: 2025, structural: false, amount }],
    providedBy: [],
    funds: [],
    availableTo: [],
    partOf: [],
    ...ends,
  };
}

const drawn = (flows: readonly DrawnFlow[]) =>
  streamsOf(flows, slice).links.map(
    ({ from, to, amount, shared }) => `${from} > ${to}: ${amount}${shared ? ' shared' : ''}`,
  );

test('runs from payer over line, means and recipient to theme', () => {
  expect(drawn([flow('a', 8, { providedBy: [szw], funds: [spuk, taal], availableTo: [gemeenten] })])).toEqual([
    'payer ministry/szw > line a: 8',
    'line a > means instrument/spuk: 8',
    'means instrument/spuk > recipient actor-group/gemeenten: 8',
    'recipient actor-group/gemeenten > theme theme/taal: 8',
  ]);
});

test('passes over what is not known', () => {
  expect(drawn([flow('a', 8, { funds: [taal] })])).toEqual(['line a > theme theme/taal: 8']);
});

test('marks even shares, of which no source says how large they are', () => {
  expect(drawn([flow('a', 8, { funds: [taal, werk] })])).toEqual([
    'line a > theme theme/taal: 4 shared',
    'line a > theme theme/werk: 4 shared',
  ]);
});

test('keeps other kinds and years out', () => {
  const structural = { kind: 'BUDGET', year: null, structural: true, amount: 3 } as const;
  const earlier = { kind: 'BUDGET', year: 2024, structural: false, amount: 5 } as const;
  const spent = { kind: 'EXPENDITURE', year: 2025, structural: false, amount: 7 } as const;

  expect(drawn([flow('a', 0, { allocations: [structural, earlier, spent], funds: [taal] })])).toEqual([]);
});

test('draws a whole and not its parts, however deep', () => {
  const flows = [flow('a', 8, { funds: [taal] }), flow('b', 0, { allocations: [], partOf: [{ id: 'a' }] })];
  const part = flow('c', 3, { funds: [taal], partOf: [{ id: 'b' }] });
  const { nodes, parts } = streamsOf([...flows, part], slice);

  expect([nodes.map(({ key, amount }) => [key, amount]), parts]).toEqual([
    [
      ['line a', 8],
      ['theme theme/taal', 8],
    ],
    ['c'],
  ]);
});

test('draws parts of a whole that has no such figure', () => {
  const whole = flow('a', 0, { allocations: [] });

  expect(drawn([whole, flow('c', 3, { funds: [taal], partOf: [{ id: 'a' }] })])).toEqual([
    'line c > theme theme/taal: 3',
  ]);
});
