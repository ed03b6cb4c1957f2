import type { Draft } from '../answering/Draft.ts';
import type { Question } from '../answering/Question.ts';
import type { Fit } from '../answering/score.ts';
import { asGoodAsTheBest } from './list.ts';

const measures = new Set(['PROGRAMME', 'ACTION', 'INSTRUMENT', 'FUNDING_LINE', 'TARGET']);
const ofEach = 8;
/** From here on a thing has to do with what is compared. */
const certain = 0.75;

/** How something differs between its sources: of each, the measures that have most to do with it, with the year. */
export async function compare(question: Question): Promise<Draft> {
  const types = question.type ? new Set(question.type.types) : measures;
  const named = new Set(question.reading.question.match(/\b(19|20)\d\d\b/g) ?? []);
  const years = [...question.context.ask.sourceYears]
    .filter(([, year]) => named.size < 2 || named.has(year))
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
  const about = question.constraints.map(({ isName }, at) => (isName ? at : -1)).filter((at) => at >= 0);
  const isAbout = ({ strengths }: Fit) => about.length > 0 && about.some((at) => (strengths[at] ?? 0) >= certain);
  const drafts = years.map(([source, year]) => {
    const name = source.replace('document/', '');
    const isOf = (evidence: readonly string[]) => evidence.some((place) => place.startsWith(`${name}:`));
    const fits = question
      .best(types, false)
      .filter((fit) => isAbout(fit) && fit.edges.some(({ evidence }) => isOf(evidence)));
    const chosen = asGoodAsTheBest(fits, 0.8, question.constraints).slice(0, ofEach);
    return chosen.map((fit) => ({
      fit,
      row: { thing: fit.thing.id, value: year, edges: fit.edges.filter(({ evidence }) => isOf(evidence)).slice(0, 3) },
    }));
  });
  const all = drafts.flat();
  return {
    rows: all.map(({ row }) => row),
    score: Math.max(0, ...all.map(({ fit }) => fit.score)),
    leftOut: question.leftOut(all.map(({ fit }) => fit)),
  };
}
