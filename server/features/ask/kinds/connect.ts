import { findPaths } from '../../paths/findPaths.ts';
import { allRelations } from '../../../graph/ontology.ts';
import { type Draft, nothing } from '../answering/Draft.ts';
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
    firstDay: '0000-01-01',
    lastDay: '9999-12-31',
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
  return {
    rows: first.nodes.map(({ id }) => ({
      thing: id,
      value: null,
      edges: first.statements.filter(({ subject, object }) => subject.id === id || object.id === id).map(edgeOf),
    })),
    score: 1,
    leftOut: [],
  };
}
