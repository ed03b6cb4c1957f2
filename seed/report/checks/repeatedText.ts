import { fold } from '../../../schema/names/fold.ts';
import { type Word, wordsOf } from '../../documents/wordsOf.ts';
import type { Check } from '../Check.ts';

/** As many words in a row are no coincidence: the sentence is the document's, and the texts are not ours to publish. */
const tooMany = 12;

/** Claims and descriptions are in our own words; names of things are facts, and may stand however long they are. */
export const repeatedText: Check = {
  kind: `Claims and descriptions that repeat ${tooMany} or more words in a row`,
  severity: 'error',
  remedy: 'Say it in words of our own.',
  find: ({ entries, passages, texts }) => {
    const runs = new Map([...texts].flatMap(([document, lines]) => runsOf(document, wordsOf(lines))));
    const names = entries.flatMap(({ entity: { label, aliases } }) => [label, ...aliases]);
    for (const name of names) for (const [run] of runsOf('', wordsOf([name]))) runs.delete(run);

    const claims = passages.flatMap(({ passage: { claim }, file, index }) => {
      const message = repetition('claim', claim, runs);
      return message === undefined ? [] : [file.problemAt([index, 'claim'], message)];
    });
    const descriptions = entries.flatMap(({ entity: { description = '' }, file, slug }) => {
      const message = repetition('description', description, runs);
      return message === undefined ? [] : [file.problemAt([slug, 'description'], message)];
    });
    return [...descriptions, ...claims];
  },
};

/** Each run of words that is too long, with the place where it begins. */
function runsOf(document: string, words: readonly Word[]): readonly (readonly [string, string])[] {
  return words.slice(0, 1 - tooMany).map(({ line }, from) => [
    words
      .slice(from, from + tooMany)
      .map(({ folded }) => folded)
      .join(' '),
    `${document}:${line}`,
  ]);
}

/** What to say of the first run in a text that a document has too; undefined where there is none. */
function repetition(what: string, text: string, runs: ReadonlyMap<string, string>): string | undefined {
  const words = fold(text).split(' ');
  for (let from = 0; from + tooMany <= words.length; from += 1) {
    const run = words.slice(from, from + tooMany).join(' ');
    const place = runs.get(run);
    if (place !== undefined) return `The ${what} repeats ${place}: "${run}".`;
  }
  return undefined;
}
