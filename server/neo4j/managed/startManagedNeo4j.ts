import { resolve } from 'node:path';
import type { Neo4jAddress } from '../../environment.ts';
import { lastLinesOfConsole } from './consoleLog.ts';
import { endPreviousServer } from './endPreviousServer.ts';
import { fetchNeo4j, isFetched } from './fetchNeo4j.ts';
import { findJava } from './findJava.ts';
import { freePort } from './freePort.ts';
import { keepRunning, type KeptServer } from './keepRunning.ts';
import { launchNeo4j } from './launchNeo4j.ts';
import { NoNeo4j } from './NoNeo4j.ts';
import { prepareHome } from './prepareHome.ts';

/** A local Neo4j of our own: started again once when it dies, and gone when this program is. */
export interface ManagedNeo4j extends KeptServer {
  /** The same for as long as it lives, so that drivers reconnect after a restart. */
  readonly address: Neo4jAddress;
}

export interface ManagedNeo4jOptions {
  /** Where Neo4j's jars are, or go when they are fetched. */
  readonly jarsDir: string;
  /** Where the database, its password and its logs are. One program at a time: see `openDataDir`. */
  readonly homeDir: string;
  readonly heapMegabytes?: number;
  readonly transactionTimeoutSeconds?: number;
  /** Told what goes on, a line at a time, for whoever waits. */
  readonly onProgress: (line: string) => void;
  /** Interrupts the start; once started, `stop` is for that. */
  readonly signal?: AbortSignal;
}

/**
 * Fetches Neo4j where it isn't there yet, starts it, and resolves once it answers queries.
 *
 * @throws {NoNeo4j} where Java or Maven is missing; `MavenFailed`, `NoPasswordSet` or `Neo4jStartFailed` when a step
 *   fails; the reason of `signal` when it aborts. No process is left then.
 */
export async function startManagedNeo4j(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
  const {
    onProgress,
    signal = new AbortController().signal,
    heapMegabytes = 384,
    transactionTimeoutSeconds = 30,
  } = options;
  const [jarsDir, homeDir] = [resolve(options.jarsDir), resolve(options.homeDir)];
  const installation = { java: await requireJava(jarsDir), jarsDir, homeDir };

  await fetchNeo4j({ jarsDir, onProgress, signal });
  await endPreviousServer(homeDir, onProgress);
  const port = await freePort();
  const password = await prepareHome(installation, { port, transactionTimeoutSeconds }, { onProgress, signal });

  const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
  const launch = (during: AbortSignal) => launchNeo4j(installation, { address, heapMegabytes }, during);
  onProgress('Starting Neo4j.');
  const server = await launch(signal);
  return {
    address,
    ...keepRunning(server, { start: launch, lastLines: () => lastLinesOfConsole(homeDir), onProgress }),
  };
}

async function requireJava(jarsDir: string): Promise<string> {
  if (process.platform === 'win32') {
    throw new NoNeo4j(['Windows: a local Neo4j is run for you on Linux and macOS only.']);
  }
  const { java, mvn } = await findJava();
  const needed = isFetched(jarsDir) ? [java] : [java, mvn];
  const missing = needed.flatMap((tool) => ('missing' in tool ? [tool.missing] : []));
  if ('missing' in java || missing.length > 0) throw new NoNeo4j(missing);
  return java.path;
}
