import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import type { z } from 'zod';
import { DatabaseUnavailable, TookTooLong } from '../errors/knownErrors.ts';

/** Longest time that the database may work on one statement, in seconds. */
export const databaseSeconds = 5;

/**
 * Longest time that a database is waited for, in seconds. One that says nothing for longer than it may work, not even
 * that the statement took too long, is frozen or cut off.
 */
const silentSeconds = databaseSeconds + 1;

/** What counts the statements that are running. */
interface Reads {
  inc(): void;
  dec(): void;
}

const uncounted: Reads = { inc: () => undefined, dec: () => undefined };

/** Values of a statement; whole numbers are sent as Neo4j integers. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Reads from the graph, and stops when whoever asked has gone away. */
export class GraphReader {
  constructor(
    private readonly driver: Driver,
    private readonly database: string,
    private readonly signal?: AbortSignal,
    /** Told of every statement that the database starts and ends. */
    private readonly reads: Reads = uncounted,
  ) {}

  /** A reader for one request; when its signal aborts, the database stops working for it. */
  during(signal: AbortSignal): GraphReader {
    return new GraphReader(this.driver, this.database, signal, this.reads);
  }

  /**
   * The rows that a statement returns, each parsed.
   *
   * @throws {TookTooLong} after five seconds in the database.
   * @throws {DatabaseUnavailable} where no connection can be had, or the database does not answer.
   */
  async read<Row extends z.ZodType>(statement: string, parameters: Parameters, row: Row): Promise<z.infer<Row>[]> {
    const { records } = await this.run(statement, parameters);
    return records.map((record) => row.parse(record.toObject()));
  }

  /**
   * The rows one by one as the database sends them, for answers that need not fit in memory; not bounded in time.
   *
   * @throws {DatabaseUnavailable} where the database cannot be reached, or goes away on the way.
   */
  async *stream<Row extends z.ZodType>(
    statement: string,
    parameters: Parameters,
    row: Row,
  ): AsyncGenerator<z.infer<Row>> {
    const session = this.open(500);
    const rows = session.run(statement, integers(parameters))[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await this.unlessAborted(withinSeconds(silentSeconds, rows.next()));
        if (next.done) return;
        yield row.parse(next.value.toObject());
      }
    } catch (error) {
      throw known(error);
    } finally {
      this.release(session);
    }
  }

  /** The same, unparsed: what @neo4j/graphql asks of an execution context. */
  async run(statement: string, parameters: Parameters) {
    this.signal?.throwIfAborted();
    const session = this.open();
    try {
      const work = session.run(statement, integers(parameters), { timeout: databaseSeconds * 1000 });
      return await this.unlessAborted(withinSeconds(silentSeconds, work));
    } catch (error) {
      throw known(error);
    } finally {
      this.release(session);
    }
  }

  /** Not called `session`: @neo4j/graphql takes who has that for a driver, and reads past all the limits here. */
  private open(fetchSize?: number): Session {
    this.reads.inc();
    return this.driver.session({
      database: this.database,
      defaultAccessMode: neo4j.session.READ,
      ...(fetchSize !== undefined && { fetchSize }),
    });
  }

  /** Ends the work of a session in the database, and gives its connection back; a database that is gone has ended it. */
  private release(session: Session): void {
    this.reads.dec();
    session.close().catch(() => undefined);
  }

  /** Does not wait for a database that does not answer when nobody waits for the answer any more. */
  private async unlessAborted<Value>(work: PromiseLike<Value>): Promise<Value> {
    const { signal } = this;
    if (!signal) return work;
    let stop: (() => void) | undefined;
    const aborted = new Promise<never>((_resolve, reject) => {
      stop = () => reject(signal.reason as Error);
      signal.addEventListener('abort', stop, { once: true });
    });
    try {
      signal.throwIfAborted();
      return await Promise.race([work, aborted]);
    } finally {
      if (stop) signal.removeEventListener('abort', stop);
    }
  }
}

/** @throws {DatabaseUnavailable} where it takes longer. */
async function withinSeconds<Value>(seconds: number, work: PromiseLike<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DatabaseUnavailable()), seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function integers(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(Number(value)) : value,
    ]),
  );
}

const unavailable = new Set([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  // What the driver calls a connection that ends while it is being made.
  neo4j.error.PROTOCOL_ERROR,
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Database.DatabaseNotFound',
]);

function known(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut')) return new TookTooLong(databaseSeconds);
  // Transient is what Neo4j calls all that may go well another time: out of memory, stopping, starting.
  if (error.code.startsWith('Neo.TransientError.')) return new DatabaseUnavailable();
  if (unavailable.has(error.code) || /acquisition timed out|pool is closed/i.test(error.message))
    return new DatabaseUnavailable();
  return error;
}
