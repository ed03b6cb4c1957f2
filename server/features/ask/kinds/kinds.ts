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

/** How much, where no money is known of it: how many. */
async function amountOrNumber(question: Question): Promise<Draft> {
  const answer = await amount(question);
  return answer.rows.length > 0 ? answer : numberOf(question);
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
