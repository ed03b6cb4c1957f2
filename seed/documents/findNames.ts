import { fold } from '../../schema/names/fold.ts';
import { type Word, wordsOf } from './wordsOf.ts';

/** A thing to look for, by any of its names. */
export interface Named {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

/** The lines that a name stands on, 1-based; more than one where it runs on over the end of a line. */
export interface NamedLines {
  readonly startLine: number;
  readonly endLine: number;
}

/** A name at a place in the words of a text. */
interface Find extends Pick<Named, 'id' | 'type'> {
  readonly from: number;
  readonly length: number;
}

interface Name {
  readonly thing: Named;
  /** Folded. */
  readonly words: readonly string[];
  /** Only in this very form: "OM" is no "om". */
  readonly exactly?: string;
}

type NamesByFirstWord = ReadonlyMap<string, readonly Name[]>;

/**
 * Where lines of text name things, by the id of the thing: whole words, also over the end of a line, without diacritics
 * and in any case but for abbreviations. A name within a longer one of the same type does not count: "Wet inburgering" in "Wet inburgering
 * 2021".
 */
export function findNames(
  lines: readonly string[],
  things: readonly Named[],
): ReadonlyMap<string, readonly NamedLines[]> {
  const words = wordsOf(lines);
  const names = namesByFirstWord(things);
  const places = new Map<string, Map<string, NamedLines>>();
  let before: readonly Find[] = [];
  words.forEach((_, from) => {
    const here = findsAt(words, from, names).filter((find) => !before.some((earlier) => covers(earlier, find)));
    const longest = here.filter((find) => !here.some((other) => covers(other, find)));
    before = [...before.filter(({ from: start, length }) => start + length > from), ...longest];
    for (const { id, length } of longest) {
      const place = { startLine: words[from]?.line ?? 0, endLine: words[from + length - 1]?.line ?? 0 };
      const known = places.get(id) ?? new Map<string, NamedLines>();
      places.set(id, known.set(`${place.startLine}-${place.endLine}`, place));
    }
  });
  return new Map([...places].map(([id, known]) => [id, [...known.values()]]));
}

function namesByFirstWord(things: readonly Named[]): NamesByFirstWord {
  const names = new Map<string, Name[]>();
  for (const thing of things) {
    for (const name of new Set([thing.label, ...thing.aliases])) {
      const words = fold(name).split(' ');
      const [first = ''] = words;
      const entry = { thing, words, ...(/^\p{Lu}{2,5}$/u.test(name) && { exactly: name }) };
      if (first !== '') names.set(first, [...(names.get(first) ?? []), entry]);
    }
  }
  return names;
}

function findsAt(words: readonly Word[], from: number, names: NamesByFirstWord): readonly Find[] {
  const here = words[from];
  return (names.get(here?.folded ?? '') ?? [])
    .filter(({ exactly }) => exactly === undefined || exactly === here?.written)
    .filter((name) => name.words.every((word, at) => words[from + at]?.folded === word))
    .map(({ thing: { id, type }, words: { length } }) => ({ id, type, from, length }));
}

/** Whether a find lies within a longer one of another thing of its type. */
function covers(outer: Find, inner: Find): boolean {
  return (
    outer.type === inner.type &&
    outer.id !== inner.id &&
    outer.length > inner.length &&
    outer.from <= inner.from &&
    outer.from + outer.length >= inner.from + inner.length
  );
}
