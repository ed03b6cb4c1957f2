import { findPaths } from '../../paths/findPaths.ts';
import { anyTime } from '../../../graph/period.ts';
import { allRelations } from '../../../graph/ontology.ts';
import { type Draft, type DraftRow, nothing } from '../answering/Draft.ts';
import type { Question } from '../answering/Question.ts';
import { list } from './list.ts';

/** How two things are connected: the shortest and most specific way, thing by thing. */
export async function connect(question: Question): Promise<Draft> {
  const [from, to] = question.reading.anchors.flatMap(({ things: [thing] }) => (thing ? [thing.id] : []));
  if (from === undefined || to === undefined) return list(question.asking({ ask: 'what', plural: true }));
  const paths = await findPaths(question.context.graph, {
    from,
    to,
    maxLength: 5,
    count: 3,
    relations: allRelations,
    types: null,
    certainty: null,
    firstDay: anyTime.from,
    lastDay: anyTime.to,
  });
  const [first] = paths;
  if (!first) return nothing;
  const edgeOf = ({ id, subject, object, relation, certainty }: (typeof first.statements)[number]) => ({
    id,
    relation,
    certainty,
    subject: subject.id,
    object: object.id,
    evidence: [],
    sections: [],
  });
  const onTheWay = first.nodes.map(({ id }) => ({
    thing: id,
    value: null,
    edges: first.statements.filter(({ subject, object }) => subject.id === id || object.id === id).map(edgeOf),
  }));
  return {
    rows: [...onTheWay, ...besideTheWay(question, first)],
    score: 1,
    leftOut: [],
  };
}

/** Kinds of things that are beside everything and explain nothing. */
const everywhere = new Set(['THEME', 'DOCUMENT', 'MINISTRY']);

/** What the same lines say of the things on the way, where one passage says all of it. */
function besideTheWay(
  question: Question,
  { nodes }: { readonly nodes: readonly { readonly id: string }[] },
): readonly DraftRow[] {
  const { network } = question;
  const ids = new Set(nodes.map(({ id }) => id));
  const whole = question.passages.find(({ things }) => [...ids].every((id) => things.has(id)));
  if (!whole) return [];
  const inner = new Set(nodes.slice(1, -1).map(({ id }) => id));
  return [...whole.things]
    .filter((id) => !ids.has(id) && !everywhere.has(network.thing(id)?.type ?? ''))
    .flatMap((thing) => {
      const edges = whole.edges.filter(
        ({ subject, object }) => (subject === thing && inner.has(object)) || (object === thing && inner.has(subject)),
      );
      return edges.length === 0 ? [] : [{ thing, value: null, edges }];
    });
}
