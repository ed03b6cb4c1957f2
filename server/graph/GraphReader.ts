import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import type { z } from 'zod';
import { DatabaseUnavailable, TookTooLong } from '../errors/knownErrors.ts';

/** Longest time that the database may work on one statement, in seconds. */
export const databaseSeconds = 5;

/** Values of a statement; whole numbers are sent as Neo4j integers. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Reads from the graph, and stops when whoever asked has gone away. */
export class GraphReader {
  constructor(
    private readonly driver: Driver,
    private readonly database: string,
    private readonly signal?: AbortSignal,
  ) {}

  /** A reader for one request; when its signal aborts, the database stops working for it. */
  during(signal: AbortSignal): GraphReader {
    return new GraphReader(this.driver, this.database, signal);
  }

  /**
   * The rows that a statement returns, each parsed.
   *
   * @throws {TookTooLong} after five seconds in the database.
   * @throws {DatabaseUnavailable} where no connection can be had.
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
    const session = this.driver.session({
      database: this.database,
      defaultAccessMode: neo4j.session.READ,
      fetchSize: 500,
    });
    try {
      for await (const record of session.run(statement, integers(parameters))) {
        this.signal?.throwIfAborted();
        yield row.parse(record.toObject());
      }
    } catch (error) {
      throw known(error);
    } finally {
      await session.close();
    }
  }

  /** The same, unparsed: what @neo4j/graphql asks of an execution context. */
  async run(statement: string, parameters: Parameters) {
    this.signal?.throwIfAborted();
    const session = this.driver.session({ database: this.database, defaultAccessMode: neo4j.session.READ });
    const stop = () => void session.close();
    this.signal?.addEventListener('abort', stop, { once: true });
    try {
      return await session.run(statement, integers(parameters), { timeout: databaseSeconds * 1000 });
    } catch (error) {
      this.signal?.throwIfAborted();
      throw known(error);
    } finally {
      this.signal?.removeEventListener('abort', stop);
      await session.close();
    }
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
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.TransientError.General.DatabaseUnavailable',
]);

function known(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut')) return new TookTooLong(databaseSeconds);
  if (unavailable.has(error.code) || /acquisition timed out|pool is closed/i.test(error.message))
    return new DatabaseUnavailable();
  return error;
}
