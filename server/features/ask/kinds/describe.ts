import { type Draft, nothing } from '../answering/Draft.ts';
import type { Question } from '../answering/Question.ts';
import { claimsInPassage } from './fromPassage.ts';
import { list } from './list.ts';

/** What something is, or what is said of it. */
export async function describe(question: Question): Promise<Draft> {
  if (question.type) return list(question);
  const { constraints } = question;
  const rest = constraints.filter(({ named, weight }) => named.size === 0 && weight > lightly);
  const [only, ...others] = constraints.filter(({ named }) => named.size > 0);
  if (only && others.length === 0 && rest.length === 0) return whatItIs(question, [...only.named][0] ?? '');
  return claimsInPassage(question);
}

/** A word that weighs no more does not make a question one about something else than what it names. */
const lightly = 0.3;

async function whatItIs(question: Question, id: string): Promise<Draft> {
  const [entity] = await question.entities([id]);
  const thing = question.network.thing(id);
  if (!entity || !thing) return nothing;
  const fit = question.fit(thing);
  const edges = question.network.linksOf(id).map(({ edge }) => edge);
  return {
    rows: [{ thing: id, value: entity.description ?? null, edges: edges.slice(0, 6) }],
    score: fit.score,
    leftOut: [],
  };
}
