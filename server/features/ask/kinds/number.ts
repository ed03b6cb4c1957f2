import type { Entity } from '../../../graph/entity.ts';
import { stemsOf } from '../../../../schema/names/stem.ts';
import { type Draft, nothing } from '../answering/Draft.ts';
import type { Question } from '../answering/Question.ts';
import { amount } from './amount.ts';
import { claimsInPassage } from './fromPassage.ts';
import { list } from './list.ts';

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 10 });
/** A number of euros is an amount. */
const money =
  /(hoeveel|how many|how much)\s+(euro|mln|miljoen|miljard|million|billion|geld|money|budget|subsidie)|\b(welk deel|which part|what share)\b.*(euro|miljoen|million|mln)/i;
const looked = 25;
const near = 0.95;
/** A stated figure has to fit this well, else the things themselves are counted: less where it is of what is asked for. */
const fitsWell = { ofNoun: 0.4, other: 0.55 } as const;
/** Things have to fit this well to be counted. */
const countable = 0.7;

/** How many: a figure that a source states, else how many things there are of the kind that is asked for. */
export async function numberOf(question: Question): Promise<Draft> {
  const fits = question.best(new Set(['TARGET', 'INDICATOR']), true).slice(0, looked);
  const entities = new Map((await question.entities(fits.map(({ thing }) => thing.id))).map((each) => [each.id, each]));
  const noun = nounOf(question);
  if (money.test(question.reading.question)) {
    const paid = await amount(question);
    if (paid.rows.length > 0) return paid;
  }
  const valued = fits
    .flatMap((fit) => {
      const entity = entities.get(fit.thing.id);
      const value = entity && valueOf(entity);
      const isOfNoun = entity !== undefined && speaksOf(entity, noun);
      return value ? [{ fit, value, isOfNoun, rank: fit.rank + (isOfNoun ? 0.15 : 0) }] : [];
    })
    .sort((a, b) => b.rank - a.rank);
  const [best] = valued;
  const listed = question.type ? await list(question.asking({ plural: true })) : nothing;
  const counted = listed.score >= countable ? listed : nothing;
  const isStated = best && best.fit.score >= (best.isOfNoun ? fitsWell.ofNoun : fitsWell.other);
  if (best && (isStated || counted.rows.length === 0)) {
    const chosen = valued.filter(({ rank }) => rank >= best.rank * near).slice(0, 4);
    return {
      rows: chosen.map(({ fit, value }) => ({ thing: fit.thing.id, value, edges: fit.edges.slice(0, 3) })),
      score: best.fit.score,
      leftOut: question.leftOut(chosen.map(({ fit }) => fit)),
    };
  }
  if (counted.rows.length === 0) return numberInPassage(question, noun);
  const all = { thing: null, value: number.format(counted.rows.length), edges: [] };
  return { ...counted, rows: [all, ...counted.rows] };
}

const aNumber =
  /\d|\b(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|honderd|duizend|helft|kwart|derde|dubbel|jaarlijks|maandelijks|wekelijks)\b/i;
const comesNear = 0.5;

/** A number that a passage says and that is no figure of its own: `jongeren vallen twee keer zo vaak uit`. */
async function numberInPassage(question: Question, noun: string | undefined): Promise<Draft> {
  const said = await claimsInPassage(question);
  if (said.score < comesNear) return nothing;
  const rows = said.rows.filter(({ value }) => value !== null && aNumber.test(value));
  const isKnown = noun !== undefined && question.context.ask.vocabulary.has(noun);
  const ofNoun = isKnown ? rows.filter(({ value }) => stemsOf(value ?? '').includes(noun)) : rows;
  return { ...said, rows: ofNoun.slice(0, 2) };
}

function valueOf(entity: Entity): string | undefined {
  const { value, unit } = entity;
  if (typeof value !== 'number') return undefined;
  return typeof unit === 'string' ? `${number.format(value)} ${unit}` : number.format(value);
}

/** The word behind `hoeveel`. */
function nounOf({ reading, asked }: Question): string | undefined {
  const behind = reading.question.slice(asked.start).replace(/^\S+\s+/, '');
  return stemsOf(behind)[0];
}

function speaksOf(entity: Entity, noun: string | undefined): boolean {
  const unit = entity['unit'];
  return noun !== undefined && stemsOf(`${typeof unit === 'string' ? unit : ''} ${entity.label}`).includes(noun);
}
