const shortest = 4;

/** Letters that Dutch puts between the parts of a compound: radicalisering-s-preventie, gemeent-en-fonds. */
const links = ['s', 'en', 'n', 'e'];

/**
 * Every way to read a folded word as two words of four letters or more, the longest first part first.
 *
 * `radicaliseringspreventie` can be `radicalisering` and `preventie`; most of the other pairs are no words.
 */
export function splits(word: string): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (let end = word.length - shortest; end >= shortest; end -= 1) {
    const [first, second] = [word.slice(0, end), word.slice(end)];
    pairs.push([first, second]);
    for (const link of links) {
      const bare = first.slice(0, -link.length);
      if (first.endsWith(link) && bare.length >= shortest) pairs.push([bare, second]);
    }
  }
  return pairs;
}

/** The parts of those folded words that are compounds of words in `known`; two parts, or three. */
export function partsOfCompounds(words: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return [...new Set(words.flatMap((word) => partsOf(word, known)))].sort();
}

function partsOf(word: string, known: ReadonlySet<string>): readonly string[] {
  for (const [first, second] of splits(word)) {
    if (!known.has(second)) continue;
    if (known.has(first)) return [first, second];
    const within = splits(first).find((pair) => pair.every((part) => known.has(part)));
    if (within) return [...within, second];
  }
  return [];
}
