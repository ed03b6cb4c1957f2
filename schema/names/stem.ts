import { stemmer } from '@orama/stemmers/dutch';
import { LRUCache } from 'lru-cache';
import { fold } from './fold.ts';

/** Words come back: a claim in the next claim, a question in the next question. */
const known = new LRUCache<string, string>({ max: 20_000 });

/**
 * The Dutch stem of a folded word: that of Snowball, and without the s of plurals that Snowball leaves.
 *
 * `stem('gemeenten')` is `'gemeent'`, `stem('moties')` is `'motie'`.
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stemmed = stemmer(word);
  const bare = stemmed.length > 4 && /[^s]s$/.test(stemmed) ? stemmed.slice(0, -1) : stemmed;
  known.set(word, bare);
  return bare;
}

/** Words that a name has or has not, without being another name for it. */
const loose = new Set([
  'de',
  'het',
  'een',
  'en',
  'of',
  'van',
  'voor',
  'in',
  'op',
  'met',
  'bij',
  'door',
  'te',
  'aan',
  'om',
]);

/** The stems of a text, one a word, in order; single letters (`thema's`) are no words. */
export function stemsOf(text: string): readonly string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word.length > 1 || /\d/.test(word))
    .map(stem);
}

/** What a name is looked up by: its stems without the words that come and go. `Wet inburgering` is `wet inburger`. */
export function nameKey(name: string): string {
  return keyOf(fold(name).split(' '));
}

/** The same for the folded words of a name. */
export function keyOf(words: readonly string[]): string {
  const kept = words.filter((word) => (word.length > 1 || /\d/.test(word)) && !loose.has(word));
  return kept.map(stem).join(' ');
}
