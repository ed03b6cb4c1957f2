import type { Ask } from '../../../../schema/language.ts';
import type { Draft } from '../answering/Draft.ts';
import type { Question } from '../answering/Question.ts';
import { amount } from './amount.ts';
import { compare } from './compare.ts';
import { connect } from './connect.ts';
import { describe } from './describe.ts';
import { list } from './list.ts';
import { numberOf } from './number.ts';
import { when } from './when.ts';
import { whether } from './whether.ts';

/** Words that ask for money and nothing else, and how a figure says that it is money. */
const money =
  /\b(geld|euro|miljoen|miljard|budget|subsidie|bedrag|bedragen|kost|kosten|kostte|gekost|money|euros|million|billion|cost|costs)\b/i;
const euros = /€|euro/i;

/** How much, where no money is known of it: how many, unless it has to be money. */
async function amountOrNumber(question: Question): Promise<Draft> {
  const answer = await amount(question);
  if (answer.rows.length > 0) return answer;
  const number = await numberOf(question);
  if (!money.test(question.reading.question)) return number;
  return { ...number, rows: number.rows.filter(({ value }) => euros.test(value ?? '')) };
}

/** How each kind of ask is answered. */
export const kinds: Readonly<Record<Ask, (question: Question) => Promise<Draft>>> = {
  who: list,
  forWhom: list,
  when,
  where: list,
  amount: amountOrNumber,
  number: numberOf,
  path: connect,
  compare,
  what: describe,
  which: list,
  whether,
};
