import { type Draft, nothing } from '../answering/Draft.ts';
import { type Constraint, isFromSource, isIn } from '../answering/Constraint.ts';
import type { Question } from '../answering/Question.ts';
import type { Edge } from '../graph/AskGraph.ts';
import { stem } from '../../../../schema/names/stem.ts';

/** Words that deny, in claims and in questions. */
const denials = new Set(
  ['geen', 'niet', 'nooit', 'zonder', 'mist', 'ontbreekt', 'nergens', 'niemand', 'not', 'no', 'never', 'without'].map(
    stem,
  ),
);

/** Whether something is so: what the statement says that has most to do with the question. */
export async function whether(question: Question): Promise<Draft> {
  const { network, constraints, reading } = question;
  const total = constraints.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return nothing;
  const ranked = network
    .allEdges()
    .map((edge) => {
      const met = constraints.map((constraint) => strengthOf(edge, constraint, question));
      const score = constraints.reduce((sum, { weight }, at) => sum + weight * (met[at] ?? 0), 0) / total;
      return { edge, met, score };
    })
    .sort((a, b) => b.score - a.score || (a.edge.id < b.edge.id ? -1 : 1));
  const [best] = ranked;
  if (!best || best.score === 0) return nothing;
  const statement = (await question.graph.statements([best.edge])).get(best.edge.id);
  const denies = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => denials.has(stem(word)));
  const isSo = !statement || denies(statement.claim) === denies(reading.question);
  const word = reading.language === 'EN' ? (isSo ? 'yes' : 'no') : isSo ? 'ja' : 'nee';
  return {
    rows: [{ thing: null, value: statement ? `${word}: ${statement.claim}` : word, edges: [best.edge] }],
    score: best.score,
    leftOut: constraints.filter(({ matters }, at) => matters && (best.met[at] ?? 0) === 0).map(({ text }) => text),
  };
}

function strengthOf(edge: Edge, constraint: Constraint, { network }: Question): number {
  const { things } = constraint;
  if (things.has(edge.subject) || things.has(edge.object) || isFromSource(constraint, edge)) return 1;
  if (isIn(constraint, network.claim(edge.id))) return 0.95;
  return isIn(constraint, network.names(edge.subject)) || isIn(constraint, network.names(edge.object)) ? 0.85 : 0;
}
