import { type Spread, spreadOf } from './spread.ts';

const fewestRounds = 5;

/** Two ways to the same thing, each measured once a round. */
export interface Sides {
  readonly ours: () => Promise<number>;
  readonly reference: () => Promise<number>;
  readonly rounds?: number;
}

export interface Compared {
  readonly ours: Spread;
  readonly reference: Spread;
  /** Ours to the reference, round by round: what slows the machine down for a while slows both. */
  readonly ratio: Spread;
  /** What ours has more than the reference, round by round. */
  readonly more: Spread;
}

/** Measures two sides in turn: A B A B …, after a round of each that does not count. */
export async function sideBySide({ ours, reference, rounds = fewestRounds }: Sides): Promise<Compared> {
  await ours();
  await reference();
  const pairs: { readonly ours: number; readonly reference: number }[] = [];
  for (let round = 0; round < rounds; round += 1) pairs.push({ ours: await ours(), reference: await reference() });
  return {
    ours: spreadOf(pairs.map((pair) => pair.ours)),
    reference: spreadOf(pairs.map((pair) => pair.reference)),
    ratio: spreadOf(pairs.map((pair) => pair.ours / pair.reference)),
    more: spreadOf(pairs.map((pair) => pair.ours - pair.reference)),
  };
}
