/** Turns of the event loop without anybody new after which nobody is thought to stand outside. */
const quietTurns = 3;

/** Turns after which a piece of work is started though people still come in, so that no crowd stops the work. */
const patientTurns = 10;

/**
 * Takes everybody in before anybody is worked for.
 *
 * Node takes in one connection in a turn of its event loop. Where a turn carries a question's work too, a crowd stands
 * outside for seconds: 500 connections at 20 ms a turn are ten. Out there nobody can be told to come back later, and
 * limits on time do not count. So work starts in turns in which nobody has come in, one piece in a turn.
 */
export class Doorway {
  private quiet = 0;
  private line = Promise.resolve();

  /** Says that somebody came in. */
  arrived(): void {
    this.quiet = 0;
  }

  /** Resolves when a piece of work may start. */
  free(): Promise<void> {
    this.line = this.line.then(() => this.untilQuiet());
    return this.line;
  }

  private async untilQuiet(): Promise<void> {
    let turns = 0;
    do {
      await new Promise((resolve) => setImmediate(resolve));
      turns += 1;
      this.quiet += 1;
    } while (this.quiet < quietTurns && turns < patientTurns);
  }
}
