import { Refusal } from '../../errors/Refusal.ts';
import { closeSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Neo4jAddress } from '../../environment.ts';
import { consoleLog, lastLinesOfConsole, openConsoleLog } from './consoleLog.ts';
import { pidFile } from './endPreviousServer.ts';
import { describeExit, type GuardedProcess, startGuarded } from './guardedProcess.ts';
import { type Installation, serverArguments } from './neo4jCommand.ts';
import { waitUntilReady } from './waitUntilReady.ts';

/** Four are enough on a machine with nothing else to do; one with far too much has taken 57. */
const secondsToStart = 120;

/** Neo4j did not come up; the message carries the last lines of its log. */
export class Neo4jStartFailed extends Refusal {
  constructor(
    reason: unknown,
    readonly homeDir: string,
  ) {
    const [log, home] = [consoleLog(homeDir), homeDir].map((path) => relative(process.cwd(), path));
    super(
      [
        `The local Neo4j did not start: ${reason instanceof Error ? reason.message : String(reason)}.`,
        `The last lines of ${log}:`,
        ...lastLinesOfConsole(homeDir).map((line) => `  ${line}`),
        `Where they don't tell how to mend it, delete ${home} and start again; the dataset is then imported anew.`,
      ].join('\n'),
      { cause: reason },
    );
  }
}

/**
 * Starts the server of a home that is prepared and resolves once it answers queries.
 *
 * @throws {Neo4jStartFailed} when it ends, refuses the password, or takes more than two minutes; nothing runs then.
 * @throws the reason of `signal` when it aborts before that; nothing runs then.
 */
export async function launchNeo4j(
  installation: Installation,
  { address, heapMegabytes }: { address: Neo4jAddress; heapMegabytes: number },
  signal: AbortSignal,
): Promise<GuardedProcess> {
  signal.throwIfAborted();
  const { java, homeDir } = installation;
  const log = openConsoleLog(homeDir);
  const server = startGuarded(java, serverArguments(installation, heapMegabytes), { cwd: homeDir, output: log });
  closeSync(log);
  writeFileSync(pidFile(homeDir), String(server.pid));

  const failed = new AbortController();
  const fail = (reason: string) => failed.abort(new Error(reason));
  const timer = setTimeout(fail, secondsToStart * 1000, `no answer within ${secondsToStart} s`);
  void server.exited.then((exit) => fail(`it ended with ${describeExit(exit)}`));
  try {
    await waitUntilReady(address, AbortSignal.any([signal, failed.signal]));
    return server;
  } catch (error) {
    await server.stop();
    signal.throwIfAborted();
    throw new Neo4jStartFailed(error, homeDir);
  } finally {
    clearTimeout(timer);
  }
}
