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

const farthest = 14;
/** Prepositions that part from their verb, or from `waar`. */
export const prepositions = ['uit', 'aan', 'op', 'in', 'af', 'mee', 'voor', 'toe', 'om', 'bij', 'over', 'tegen', 'van'];
const particles = new Set([...prepositions, 'deel', 'samen', 'vast']);

/** Verbs that come apart: `voert de motie uit`. Each half is found where it stands; of the lexicon are phrases such as `voert uit`. */
export function findSplitVerbs<Meaning>(
  tokens: readonly Token[],
  lexicon: ReadonlyMap<string, Meaning>,
): readonly Found<Meaning>[] {
  return tokens.flatMap(({ folded: particle }, at) => {
    const next = tokens[at + 1]?.folded;
    const endsClause = next === undefined || next === 'en' || next === 'om';
    if (!particles.has(particle) || !endsClause) return [];
    for (let from = at - 2; from >= Math.max(0, at - farthest); from -= 1) {
      const meaning = lexicon.get(`${tokens[from]?.folded ?? ''} ${particle}`);
      if (meaning !== undefined)
        return [
          { from, to: from + 1, meaning },
          { from: at, to: at + 1, meaning },
        ];
    }
    return [];
  });
}
