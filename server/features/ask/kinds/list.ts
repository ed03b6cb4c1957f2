import { type Draft, type DraftRow, nothing } from '../answering/Draft.ts';
import type { Question } from '../answering/Question.ts';
import type { Fit } from '../answering/score.ts';

const actors = ['MINISTRY', 'ORGANISATION', 'MUNICIPALITY', 'REGION', 'ACTOR_GROUP', 'PERSON', 'PARTY'];

/** Kinds of things that answer an ask which does not name one. */
const usualTypes: Readonly<Record<string, readonly string[]>> = {
  who: actors,
  forWhom: ['TARGET_GROUP', 'ACTOR_GROUP'],
  where: ['MUNICIPALITY', 'REGION'],
};

/** Relations that an ask speaks of without a verb for it. */
const usualRelations: Readonly<Record<string, readonly string[]>> = {
  forWhom: ['TARGETS', 'AVAILABLE_TO'],
  where: ['APPLIES_IN'],
};

/** An answer has to come near to the best: several things, or just one. */
const near = { several: 0.72, one: 0.95 } as const;
/** From here on a thing has to do with something for certain. */
const certain = 0.75;
const most = 100;

/** Things of the kind that is asked for which fit the question best: all that fit as well. */
export async function list(question: Question): Promise<Draft> {
  const { ask, type, reading } = question;
  const types = type?.types ?? usualTypes[ask];
  const relations = [...new Set([...reading.relations, ...(usualRelations[ask] ?? [])])];
  const fits = question.best(types ? new Set(types) : undefined, false, relations);
  const chosen = asGoodAsTheBest(fits, question.asked.plural ? near.several : near.one);
  const [best] = chosen;
  if (!best) return nothing;
  return { rows: chosen.slice(0, most).map(rowOf), score: best.score, leftOut: question.leftOut(chosen) };
}

/** Those near the best that have to do with all that it has to do with for certain. */
export function asGoodAsTheBest(fits: readonly Fit[], nearness: number): readonly Fit[] {
  const [best] = fits;
  if (!best) return [];
  return fits.filter(
    ({ score, strengths }) =>
      score >= best.score * nearness &&
      best.strengths.every((value, at) => value < certain || (strengths[at] ?? 0) >= certain),
  );
}

export function rowOf({ thing, edges }: Fit): DraftRow {
  return { thing: thing.id, value: null, edges: edges.slice(0, 5) };
}
