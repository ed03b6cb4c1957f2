import { z } from 'zod';
import { readStatement } from '../../../graph/readStatement.ts';
import { type Draft, type DraftRow, nothing } from '../answering/Draft.ts';
import type { Question } from '../answering/Question.ts';
import { asGoodAsTheBest } from './list.ts';

const statement = readStatement(import.meta.url, 'figures.cypher');
const Row = z.object({
  id: z.string(),
  figures: z.array(
    z.object({ amount: z.number(), year: z.number().nullish(), structural: z.boolean(), kind: z.string() }),
  ),
});

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const near = 0.93;
/** A flow has to be joined to what is asked about; a row of the same table is not enough. */
const joined = 0.77;
const isPartAsked = /\b(welk deel|which part|waarvan|of which|what share)\b/i;
/** Words for a sum over all years. */
const total = /\b(totaal|in totaal|bij elkaar|opgeteld|total|altogether|overall)\b/i;

/** How much money: the figures of the flows that fit the question best, of the year that it names. */
export async function amount(question: Question): Promise<Draft> {
  // An amount that the question names itself is the whole of the one that it asks for.
  const fits = question.best(new Set(['FUNDING_LINE']), !isPartAsked.test(question.reading.question));
  const figures = new Map(
    (await question.context.graph.read(statement, { ids: fits.slice(0, 40).map(({ thing }) => thing.id) }, Row)).map(
      (row) => [row.id, row.figures],
    ),
  );
  const known = fits.filter(({ thing }) => (figures.get(thing.id) ?? []).length > 0);
  const chosen = asGoodAsTheBest(known, near, question.constraints, joined).slice(0, 10);
  const [best] = chosen;
  if (!best) return nothing;
  const { period } = question.reading;
  const years = period && { from: Number(period.from.slice(0, 4)), to: Number(period.to.slice(0, 4)) };
  const rows = chosen.flatMap((fit): DraftRow[] => {
    const all = figures.get(fit.thing.id) ?? [];
    const yearly = all.filter(({ year }) => year != null);
    const within = years ? yearly.filter(({ year }) => Number(year) >= years.from && Number(year) <= years.to) : yearly;
    const asked = years && yearly.length > 0 ? within : all;
    const row = (value: string): DraftRow => ({ thing: fit.thing.id, value, edges: fit.edges.slice(0, 3) });
    const sum = within.reduce((all, { amount }) => all + amount, 0);
    if (within.length > 1 && total.test(question.reading.question)) return [row(euro.format(sum))];
    return asked.map(({ amount, year, structural }) =>
      row(`${euro.format(amount)}${year == null ? '' : ` (${year})`}${structural ? ' structureel' : ''}`),
    );
  });
  return { rows, score: best.score, leftOut: question.leftOut(chosen) };
}
