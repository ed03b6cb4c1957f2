import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import type { Environment, Neo4jAddress } from '../environment.ts';
import { Refusal } from '../errors/Refusal.ts';
import { openDataDir } from '../dataDir/openDataDir.ts';
import { requireRoom, room } from '../dataDir/requireRoom.ts';
import { fetchNeo4j, isFetched } from './managed/fetchNeo4j.ts';
import { startManagedNeo4j } from './managed/startManagedNeo4j.ts';

/** A Neo4j that answers. */
export interface Database {
  readonly address: Neo4jAddress;
  readonly driver: Driver;
  /** Whether it answers now, within two seconds. */
  readonly answers: () => Promise<boolean>;
  /** Closes the connections, and stops the server where it is ours. */
  readonly close: () => Promise<void>;
}

interface Opening {
  readonly environment: Environment;
  readonly progress: (message: string) => void;
  readonly signal: AbortSignal;
  /** Called where the managed server has died and cannot be brought back. */
  readonly lost: (error: Error) => void;
}

/** The named Neo4j, or else a managed one in the data directory; waits until it answers. */
export async function openDatabase({ environment, progress, signal, lost }: Opening): Promise<Database> {
  if (environment.neo4j) return connect(environment.neo4j, progress, signal);

  const { managed, close } = await startInDataDir(environment.dataDir, progress, signal);
  managed.onLost(lost);
  const driver = driverFor(managed.address);
  return database(managed.address, driver, async () => {
    await Promise.all([closeSoon(driver), close()]);
  });
}

/** Fetches Neo4j where it is not there yet, and starts it; the data directory is ours alone until it is closed. */
async function startInDataDir(path: string, onProgress: (message: string) => void, signal: AbortSignal) {
  const dataDir = openDataDir(path);
  try {
    const jarsDir = join(path, 'neo4j', 'jars');
    const homeDir = join(path, 'neo4j', 'home');
    await requireRoom(dataDir.path, isFetched(jarsDir) ? room.toStart : room.toFetch);
    await fetchNeo4j({ jarsDir, onProgress, signal });
    const managed = await startManagedNeo4j({ jarsDir, homeDir, onProgress, signal });
    const close = async () => {
      await managed.stop();
      dataDir.release();
    };
    return { managed, close };
  } catch (error) {
    dataDir.release();
    throw error;
  }
}

function database(address: Neo4jAddress, driver: Driver, close: () => Promise<void>): Database {
  return { address, driver, close, answers: () => answers(driver, address.database) };
}

/** No pause is long: who waits for an answer should hear soon that there is none. */
function driverFor({ uri, user, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 1_000,
    connectionAcquisitionTimeout: 2_000,
    connectionTimeout: 2_000,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
  });
}

/**
 * Waits for a Neo4j of someone else's for as long as it takes, and says so now and then.
 *
 * @throws {CannotLogIn} where it answers but does not let us in: waiting would not help.
 */
async function connect(
  address: Neo4jAddress,
  progress: (message: string) => void,
  signal: AbortSignal,
): Promise<Database> {
  const driver = driverFor(address);
  try {
    for (let attempt = 0; ; attempt += 1) {
      signal.throwIfAborted();
      const failure = await failureOf(driver, address.database);
      if (failure === undefined) return database(address, driver, () => closeSoon(driver));
      if (isRefusal(failure)) throw new CannotLogIn(address, failure.message);
      if (attempt % 10 === 0) progress(`Waiting for Neo4j at ${address.uri}, which does not answer yet`);
      await pause(1_000, undefined, { signal });
    }
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/** The named Neo4j answers, but refuses the user, the password or the database. */
export class CannotLogIn extends Refusal {
  constructor({ uri, user, database }: Neo4jAddress, reason: string) {
    super(
      `Neo4j at ${uri} refuses user '${user}' or database '${database}': ${reason} Check NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.`,
    );
  }
}

function isRefusal(failure: unknown): failure is Neo4jError {
  return (
    failure instanceof Neo4jError &&
    (failure.code.startsWith('Neo.ClientError.Security.') ||
      failure.code === 'Neo.ClientError.Database.DatabaseNotFound')
  );
}

/** A frozen database does not say goodbye; it is not waited for longer than two seconds. */
async function closeSoon(driver: Driver): Promise<void> {
  await Promise.race([driver.close(), pause(2_000, undefined, { ref: false })]);
}

async function answers(driver: Driver, database: string | undefined): Promise<boolean> {
  const late = new Promise<Error>((resolve) => setTimeout(resolve, 2_000, new Error('late')).unref());
  return (await Promise.race([failureOf(driver, database), late])) === undefined;
}

async function failureOf(driver: Driver, database: string | undefined): Promise<unknown> {
  const session = driver.session({
    ...(database !== undefined && { database }),
    defaultAccessMode: neo4j.session.READ,
  });
  try {
    await session.run('RETURN 1', {}, { timeout: 2_000 });
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await session.close().catch(() => undefined);
  }
}
