import { distance } from 'fastest-levenshtein';

const shortestWithTypo = 5;
const longWord = 9;

/** How often stems occur in the graph: what tells a rare word from a common one. */
export class Vocabulary {
  private readonly total: number;

  constructor(private readonly counts: ReadonlyMap<string, number>) {
    this.total = Math.max(2, ...counts.values()) * 2;
  }

  has(stem: string): boolean {
    return this.counts.has(stem);
  }

  /** The stem that a misspelt one may be: one letter off, two in a long word; undefined where it is none of ours. */
  nearest(stem: string): string | undefined {
    if (stem.length < shortestWithTypo || this.has(stem)) return undefined;
    const most = stem.length >= longWord ? 2 : 1;
    let best: { readonly stem: string; readonly off: number } | undefined;
    for (const known of this.counts.keys()) {
      if (Math.abs(known.length - stem.length) > most || known[0] !== stem[0]) continue;
      const off = distance(known, stem);
      if (off <= most && (!best || off < best.off)) best = { stem: known, off };
    }
    return best?.stem;
  }

  /** From about 0.4 for a stem that is everywhere to about 1 and more for one that is rare; a stem that is nowhere counts as rare. */
  weight(stem: string): number {
    const count = this.counts.get(stem) ?? 1;
    return Math.log(1 + this.total / count) / Math.log(1 + this.total) + 0.1;
  }
}
