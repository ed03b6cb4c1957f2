/** Numbers that look random and are the same each time for the same seeds: mulberry32. */
export class Random {
  private state: number;

  constructor(...seeds: readonly number[]) {
    this.state = seeds.reduce((state, seed) => Math.imul(state ^ seed, 0x9e3779b1) ^ (state >>> 15), 0x2545f491);
  }

  /** From 0 up to, but not with, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, but not with, `end`; low ones more often, the higher `skew` the more. */
  below(end: number, skew = 1): number {
    return Math.floor(end * this.next() ** skew);
  }

  /** Those at the front more often than those at the back, as words of a language are. */
  pick(items: readonly string[]): string {
    return items[this.below(items.length, 2)] ?? '';
  }
}
