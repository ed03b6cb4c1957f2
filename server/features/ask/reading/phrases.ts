import type { Token } from './tokens.ts';

/** A phrase of the language of questions where it stands: tokens `from` up to, but not with, `to`. */
export interface Found<Meaning> {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

const longestPhrase = 6;

/** Every phrase of a lexicon in these words; of those that overlap the longest, then the first. */
export function findPhrases<Meaning>(
  tokens: readonly Token[],
  lexicon: ReadonlyMap<string, Meaning>,
  isFree: (index: number) => boolean = () => true,
): readonly Found<Meaning>[] {
  const found: Found<Meaning>[] = [];
  for (let from = 0; from < tokens.length;) {
    const phrase = isFree(from) ? longestAt(tokens, from, lexicon, isFree) : undefined;
    if (phrase) found.push(phrase);
    from = phrase?.to ?? from + 1;
  }
  return found;
}

function longestAt<Meaning>(
  tokens: readonly Token[],
  from: number,
  lexicon: ReadonlyMap<string, Meaning>,
  isFree: (index: number) => boolean,
): Found<Meaning> | undefined {
  for (let length = Math.min(longestPhrase, tokens.length - from); length >= 1; length -= 1) {
    const words = tokens.slice(from, from + length);
    const meaning = lexicon.get(words.map(({ folded }) => folded).join(' '));
    if (meaning !== undefined && words.every((_, at) => isFree(from + at))) return { from, to: from + length, meaning };
  }
  return undefined;
}
