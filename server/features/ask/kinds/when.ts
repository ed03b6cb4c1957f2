import type { Entity } from '../../../graph/entity.ts';
import { shownDate } from '../../../graph/attributes.ts';
import { shownPeriod } from '../../../graph/period.ts';
import { claimsInPassage } from './fromPassage.ts';
import { type Draft, nothing } from '../answering/Draft.ts';
import type { Question } from '../answering/Question.ts';
import type { Fit } from '../answering/score.ts';

/** Of so many things that fit best it is looked up when they are. */
const looked = 25;
const near = 0.93;
/** What a passage says of a time answers where it has to do with this much more of the question than any thing with a date. */
const better = 0.3;
const time =
  /\b(19|20)\d\d\b|\bq[1-4]\b|kwartaal|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|najaar|voorjaar|zomer|weken|maanden|jaar/i;

/** When something is: the period or date of what fits the question best and has one. */
export async function when(question: Question): Promise<Draft> {
  const fits = question.best(undefined, true).slice(0, looked);
  const entities = new Map((await question.entities(fits.map(({ thing }) => thing.id))).map((each) => [each.id, each]));
  const dated = fits.flatMap((fit) => {
    const entity = entities.get(fit.thing.id);
    const value = entity && timeOf(entity);
    if (value) return [{ fit, value: withYear(value, fit, question) }];
    const edge = fit.edges.find(({ from, to }) => from != null || to != null);
    return edge
      ? [
          {
            fit,
            value: [edge.from, edge.to]
              .filter(Boolean)
              .map((day) => shownDate(String(day)))
              .join(' – '),
          },
        ]
      : [];
  });
  const [best] = dated;
  const said = await claimsInPassage(question);
  const spoken = said.rows.filter(({ value }) => value !== null && time.test(value));
  if (spoken.length > 0 && said.score > (best?.fit.score ?? 0) + better) return { ...said, rows: spoken };
  if (!best) return nothing;
  const chosen = dated.filter(({ fit }) => fit.rank >= best.fit.rank * near).slice(0, question.asked.plural ? 20 : 3);
  return {
    rows: chosen.map(({ fit, value }) => ({ thing: fit.thing.id, value, edges: fit.edges.slice(0, 3) })),
    score: best.fit.score,
    leftOut: question.leftOut(chosen.map(({ fit }) => fit)),
  };
}

const partOfYear =
  /\bq[1-4]\b|kwartaal|januari|februari|maart|april|\bmei\b|juni|juli|augustus|september|oktober|november|december|najaar|voorjaar|zomer|winter/i;

/** A part of a year, with the year of the source where it names none: `begin Q3` in a letter of 2025 is of 2025. */
function withYear(value: string, { edges }: Fit, { context }: Question): string {
  if (!partOfYear.test(value) || /\b(19|20)\d\d\b/.test(value)) return value;
  const name = edges[0]?.evidence[0]?.replace(/:[^:]*$/, '') ?? '';
  const year = context.ask.sourceYears.get(`document/${name}`);
  return year === undefined ? value : `${value} ${year}`;
}

function timeOf(entity: Entity): string | undefined {
  const start = entity['start'];
  const period = shownPeriod(entity);
  if (period) return typeof start === 'string' && start !== period.label ? `${period.label} (${start})` : period.label;
  return typeof start === 'string' ? start : undefined;
}
