import type { Path } from './pathsQuery.ts';

type Node = Path['nodes'][number];
type Statement = Path['statements'][number];

/** One step on a way: from a thing over a fact to the next, read in the direction of the walk. */
export interface PathStep {
  readonly from: Node;
  readonly statement: Statement;
  readonly to: Node;
  /** `out` where the walk goes from subject to object, `in` where it goes back. */
  readonly reading: 'out' | 'in';
}

export function stepsOf({ nodes, statements }: Path): readonly PathStep[] {
  return statements.flatMap((statement, index) => {
    const [from, to] = [nodes[index], nodes[index + 1]];
    if (!from || !to) return [];
    return [{ from, statement, to, reading: statement.subject.id === from.id ? 'out' : 'in' }];
  });
}

const degreeOf = ({ relationCounts }: Node) => relationCounts.reduce((sum, { count }) => sum + count, 0);

/**
 * The thing between the two ends with most facts, and how many. The fewer it has, the more a way says: by way of
 * `gemeenten`, which has hundreds, everything is joined to everything. Undefined where nothing lies between.
 */
export function busiest({ nodes }: Path): { readonly node: Node; readonly degree: number } | undefined {
  const [first] = nodes
    .slice(1, -1)
    .map((node) => ({ node, degree: degreeOf(node) }))
    .sort((a, b) => b.degree - a.degree);
  return first;
}
