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

/** Words that ask for money and nothing else. */
const money =
  /\b(geld|euro|miljoen|miljard|budget|subsidie|bedrag|bedragen|kost|kosten|kostte|gekost|money|euros|million|billion|cost|costs)\b/i;

/** How much: an amount; where none is known, and it need not be money, how many. */
async function amountOrNumber(question: Question): Promise<Draft> {
  const answer = await amount(question);
  return answer.rows.length > 0 || money.test(question.reading.question) ? answer : numberOf(question);
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
