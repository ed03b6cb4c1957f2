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

/** How each kind of ask is answered. */
export const kinds: Readonly<Record<Ask, (question: Question) => Promise<Draft>>> = {
  who: list,
  forWhom: list,
  when,
  where: list,
  amount,
  number: numberOf,
  path: connect,
  compare,
  what: describe,
  which: list,
  whether,
};
