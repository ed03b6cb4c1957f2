/** The middle of some figures, with the least and the most of them. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(figures: readonly number[]): Spread {
  return { median: quantile(figures, 0.5), least: Math.min(...figures), most: Math.max(...figures) };
}

/** The figure below which a share of them lie: 0.99 for p99. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const figure = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (figure === undefined) throw new Error('There are no figures.');
  return figure;
}
