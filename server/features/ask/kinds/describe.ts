import { type Draft, nothing } from '../answering/Draft.ts';
import type { Question } from '../answering/Question.ts';
import { list } from './list.ts';

/** What something is, or what is said of it. */
export async function describe(question: Question): Promise<Draft> {
  const { reading, constraints } = question;
  if (question.type) return list(question);
  const [best] = question.best(undefined, true);
  if (!best) return nothing;
  const others = constraints.filter(({ named }) => !named.has(best.thing.id));
  // A verb and a name: `wat ontwikkelt Pharos?` asks for something else than what Pharos is.
  if (reading.relations.length > 0 && others.length < constraints.length) {
    const answer = await list(question.asking({ plural: true }));
    if (answer.score >= best.score * 0.8 && answer.rows.length > 0) return answer;
  }
  const [entity] = await question.entities([best.thing.id]);
  return {
    rows: [{ thing: best.thing.id, value: entity?.description ?? null, edges: best.edges.slice(0, 6) }],
    score: best.score,
    leftOut: question.leftOut([best]),
  };
}
