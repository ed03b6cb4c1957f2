import { expect, test } from 'vitest';
import type { Path } from './pathsQuery.ts';
import { searchOf } from '../../url/view.ts';
import { busiest, stepsOf } from './stepsOf.ts';
import { viewOfPath } from './viewOfPath.ts';

const node = (id: string, degree: number): Path['nodes'][number] => ({
  id,
  type: 'THEME',
  label: id,
  relationCounts: [
    { relation: 'ADDRESSES', direction: 'IN', type: 'ACTION', count: degree - 1 },
    { relation: 'PART_OF', direction: 'OUT', type: 'THEME', count: 1 },
  ],
});
const fact = (subject: string): Path['statements'][number] => ({
  id: `statement/${subject}`,
  relation: 'PART_OF',
  claim: '',
  certainty: 'EXPLICIT',
  period: null,
  subject: { id: subject },
  evidence: [],
});
const path: Path = {
  length: 3,
  nodes: [node('a', 90), node('b', 4), node('c', 12), node('d', 50)],
  statements: [fact('a'), fact('c'), fact('c')],
};

test('reads each fact in the direction of the walk', () => {
  expect(stepsOf(path).map(({ from, to, reading }) => `${from.id} ${reading} ${to.id}`)).toEqual([
    'a out b',
    'b in c',
    'c out d',
  ]);
});

test('knows the busiest thing between the ends, which themselves do not count', () => {
  const direct = { ...path, nodes: path.nodes.slice(0, 2), statements: path.statements.slice(0, 1) };

  expect([busiest(path)?.node.id, busiest(path)?.degree, busiest(direct)]).toEqual(['c', 12, undefined]);
});

test('opens in the explorer with each fact seen from the end that has fewest of its kind', () => {
  const walk = { ...path, nodes: path.nodes.slice(0, 2), statements: path.statements.slice(0, 1) };

  expect(searchOf(viewOfPath(walk, 'en'))).toBe('?steps=open.a~open.b~expand.a.PART_OF.OUT.THEME.1&selected=a&lang=en');
});
