import type { Vocabulary } from './Vocabulary.ts';
import type { QuestionLanguage } from '../../../../schema/language.ts';
import { splits } from '../../../../schema/names/compounds.ts';
import { keyOf, stem } from '../../../../schema/names/stem.ts';
import { findPhrases } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A stretch of a question with the Dutch words that it can stand for. */
export interface Slot {
  /** Tokens `from` up to, but not with, `to`. */
  readonly from: number;
  readonly to: number;
  /** Keys of names or parts of names, the likeliest first; what stands there in the question is always among them. */
  readonly keys: readonly string[];
  /** Those that are a name by themselves: not every word that an English one may stand for. */
  readonly names: readonly string[];
}

/** So many of the Dutch words for an English one can be a name by themselves; the others only within a longer one. */
const likeliest = 2;

/** Every stretch in Dutch: for a Dutch question its words, for an English one what they mean. */
export function translate(
  tokens: readonly Token[],
  language: 'NL' | 'EN',
  { english }: QuestionLanguage,
  vocabulary: Vocabulary,
): readonly Slot[] {
  const phrases = language === 'EN' ? findPhrases(tokens, english) : [];
  const slots: Slot[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = phrases.find(({ from }) => from === at);
    const to = phrase?.to ?? at + 1;
    const words = tokens.slice(at, to);
    // An English word with a Dutch meaning is not read as a Dutch word too, unless it is written as a name.
    const isName = !phrase || words.some(({ text }) => /^\p{Lu}/u.test(text) && at > 0);
    const own = isName ? keyOf(words.map(({ folded }) => folded)) : '';
    const dutch = (phrase?.meaning ?? []).map((words) => keyOf(words.split(' ')));
    const others = [
      own,
      ...(phrase ? [] : words.flatMap(({ folded }) => asPhrases(folded, vocabulary))),
      misspelt(own, phrase === undefined, vocabulary),
    ];
    const unique = (keys: readonly string[]) => [...new Set([...keys, ...others])].filter(Boolean);
    slots.push({ from: at, to, keys: unique(dutch), names: unique(dutch.slice(0, likeliest)) });
    at = to;
  }
  return slots;
}

const shortestCompound = 12;

/** A compound that no name or claim has, as the phrase that it stands for: `radicaliseringspreventie` is `preventie van radicalisering`. */
function asPhrases(word: string, vocabulary: Vocabulary): readonly string[] {
  if (word.length < shortestCompound || vocabulary.has(stem(word))) return [];
  return splits(word)
    .filter((parts) => parts.every((part) => vocabulary.has(stem(part))))
    .map(([first, second]) => keyOf([second, first]));
}

function misspelt(key: string, isUnknown: boolean, vocabulary: Vocabulary): string {
  return isUnknown && !key.includes(' ') ? (vocabulary.nearest(key) ?? '') : '';
}

/** The single stems in a key. */
export function stemsOfKey(key: string): readonly string[] {
  return key
    .split(' ')
    .filter(Boolean)
    .map((word) => stem(word));
}
