/** How often stems occur in the graph: what tells a rare word from a common one. */
export class Vocabulary {
  private readonly total: number;

  constructor(private readonly counts: ReadonlyMap<string, number>) {
    this.total = Math.max(2, ...counts.values()) * 2;
  }

  has(stem: string): boolean {
    return this.counts.has(stem);
  }

  /** From about 0.4 for a stem that is everywhere to about 1 and more for one that is rare; a stem that is nowhere counts as rare. */
  weight(stem: string): number {
    const count = this.counts.get(stem) ?? 1;
    return Math.log(1 + this.total / count) / Math.log(1 + this.total) + 0.1;
  }
}
