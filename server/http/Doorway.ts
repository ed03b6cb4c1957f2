/** Turns of the event loop without anybody new after which nobody is thought to stand outside. */
const quietTurns = 3;

/** How long a crowd is taken in before work goes on beside it, in milliseconds. */
const longestCrowd = 2_000;

/**
 * Takes everybody in before anybody is worked for.
 *
 * Node takes in one connection in a turn of its event loop. Where a turn carries a question's work too, a crowd stands
 * outside for seconds: 500 connections at 20 ms a turn are ten. Out there nobody can be told to come back later, and
 * limits on time do not count. So work starts in turns in which nobody has come in, one piece in a turn.
 */
export class Doorway {
  private quiet = quietTurns;
  private crowdSince = 0;
  private line = Promise.resolve();

  /** Says that somebody came in. */
  arrived(): void {
    if (this.quiet >= quietTurns) this.crowdSince = performance.now();
    this.quiet = 0;
  }

  /** Resolves when a piece of work may start. */
  free(): Promise<void> {
    this.line = this.line.then(() => this.untilQuiet());
    return this.line;
  }

  private async untilQuiet(): Promise<void> {
    do {
      await new Promise((resolve) => setImmediate(resolve));
      this.quiet += 1;
    } while (this.quiet < quietTurns && performance.now() - this.crowdSince < longestCrowd);
  }
}
