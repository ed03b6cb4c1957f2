/** Undoes what was started, last first; each thing is undone even where undoing another fails. */
export class Cleanup {
  private readonly steps: (() => unknown)[] = [];
  private running: Promise<void> | undefined;

  /** Says how to undo what has just been started. */
  add(step: () => unknown): void {
    this.steps.push(step);
  }

  /** Undoes everything; safe to call more than once. */
  run(): Promise<void> {
    this.running ??= this.undo();
    return this.running;
  }

  private async undo(): Promise<void> {
    const failures: unknown[] = [];
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      try {
        await step();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Something could not be stopped.');
  }
}
