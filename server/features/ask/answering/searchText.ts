import { splits } from '../../../../schema/names/compounds.ts';
import { stem } from '../../../../schema/names/stem.ts';
import type { Reading } from '../reading/Reading.ts';
import type { Vocabulary } from '../reading/Vocabulary.ts';

/** Shorter words are no compounds of two that tell something. */
const shortestCompound = 10;
const mostWords = 40;

/**
 * What a question is about as a query in Lucene's syntax: any of its words, a long word as its two parts too. Only
 * letters and digits of the question are left in it.
 */
export function searchText({ anchors, hints }: Reading, dutch: readonly string[], vocabulary: Vocabulary): string {
  const words = [...new Set(dutch)].slice(0, mostWords);
  const compounds = words
    .filter((word) => word.length >= shortestCompound)
    .flatMap((word) =>
      splits(word)
        .filter((parts) => parts.every((part) => vocabulary.has(stem(part))))
        .slice(0, 2)
        .map(([first, second]) => `(+${first} +${second})`),
    );
  return anchors.length + hints.length === 0 ? '' : [...words, ...compounds].join(' ');
}
