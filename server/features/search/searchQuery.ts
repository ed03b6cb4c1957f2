import { splits } from '../../../schema/names/compounds.ts';
import { fold } from '../../../schema/names/fold.ts';

/** A text as queries in Lucene's syntax, for the index of names and for that of Dutch stems. */
export interface SearchQuery {
  readonly names: string;
  readonly texts: string;
}

/** Fewer letters than this are too few for a typo to be told from another word. */
const shortestWithTypo = 4;

/** Only so many words of a text are looked for. */
const mostWords = 12;

/** Longer words than this are no compounds, and have more ways to be split than Lucene takes. */
const longestCompound = 60;

/**
 * Reads a text as it is typed into a search: every word has to be there, as a whole, as the beginning of a word, with
 * one typo, by its Dutch stem, or as a compound of two words. The text is folded to letters, digits and spaces first,
 * so that nothing of Lucene's syntax is left in it.
 *
 * `nplv` gives `+(nplv^4 OR nplv*^2 OR nplv~1)` for names. Null where the text has no word.
 */
export function searchQuery(text: string, join: 'all' | 'any' = 'all'): SearchQuery | null {
  const words = fold(text).split(' ').filter(Boolean).slice(0, mostWords);
  if (words.length === 0) return null;
  const sign = join === 'all' ? '+' : '';
  const phrase = words.length > 1 ? `"${words.join(' ')}"^8 ` : '';
  return {
    names: phrase + words.map((word) => sign + asName(word)).join(' '),
    texts: words.map((word) => sign + asText(word)).join(' '),
  };
}

function asName(word: string): string {
  const forms = [`${word}^4`, `${word}*^2`, ...(word.length >= shortestWithTypo ? [`${word}~1`] : [])];
  return `(${forms.join(' OR ')})`;
}

function asText(word: string): string {
  const compounds = (word.length > longestCompound ? [] : splits(word)).map(
    ([first, second]) => `(+${first} +${second})`,
  );
  return `(${[`${word}^4`, ...compounds].join(' OR ')})`;
}
