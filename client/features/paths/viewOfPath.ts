import { type EdgeKind, mostAtOnce } from '../../url/steps.ts';
import { emptyView, type View } from '../../url/view.ts';
import { expand, open, select } from '../../url/viewChanges.ts';
import type { Path } from './pathsQuery.ts';
import { type PathStep, stepsOf } from './stepsOf.ts';

/**
 * The explorer with the things of a way and the facts between them. A fact comes in with the others of its kind at one
 * of its ends: the end that has fewest, which most often has no other.
 */
export function viewOfPath(path: Path, lang: View['lang']): View {
  const opened = path.nodes.reduce((view, { id }) => open(view, id), { ...emptyView, lang });
  const joined = stepsOf(path).reduce((view, step) => {
    const { id, kind, count } = leanerEnd(step);
    return expand(view, id, kind, Math.min(Math.max(count, 1), mostAtOnce));
  }, opened);
  return select(joined, path.nodes[0]?.id);
}

type Node = Path['nodes'][number];

function leanerEnd({ from, to, statement: { relation }, reading }: PathStep) {
  const seenFrom = (node: Node, other: Node, direction: EdgeKind['direction']) => {
    const kind: EdgeKind = { relation, direction, type: other.type };
    const count = node.relationCounts.find(
      (each) => each.relation === relation && each.direction === direction && each.type === other.type,
    )?.count;
    return { id: node.id, kind, count: count ?? 1 };
  };
  const here = seenFrom(from, to, reading === 'out' ? 'OUT' : 'IN');
  const there = seenFrom(to, from, reading === 'out' ? 'IN' : 'OUT');
  return here.count <= there.count ? here : there;
}
