import { fold } from '../../../../schema/names/fold.ts';
import { stem } from '../../../../schema/names/stem.ts';

/** A word of a question, and where it stands in it. */
export interface Token {
  readonly text: string;
  /** Position of its first character, and of the one behind its last. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly stem: string;
}

/** The words of a question; numbers with points or hyphens (`2007-2011`, `1.000`) come apart. */
export function tokensOf(question: string): readonly Token[] {
  return [...question.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: text, index }) => {
    const folded = fold(text);
    return folded === '' ? [] : [{ text, start: index, end: index + text.length, folded, stem: stem(folded) }];
  });
}
