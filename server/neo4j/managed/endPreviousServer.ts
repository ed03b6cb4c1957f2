import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readIfThere } from '../../dataDir/readIfThere.ts';
import { homeArgument } from './neo4jCommand.ts';

/** Holds the process id of the server that was last started in this home. */
export function pidFile(homeDir: string): string {
  return join(homeDir, 'pid');
}

/**
 * Ends the server that an earlier run left behind in this home. The guard of that run ends it too, but may still be
 * at it, or have been killed itself.
 */
export async function endPreviousServer(homeDir: string, onProgress: (line: string) => void): Promise<void> {
  const pid = Number(readIfThere(pidFile(homeDir)));
  const serves = () => commandOf(pid).includes(` ${homeArgument(homeDir)} `);
  if (!pid || !serves()) return;
  onProgress(`Ending the Neo4j that an earlier run left behind (process ${pid}).`);
  send(pid, 'SIGTERM');
  for (let waited = 0; serves(); waited += 100) {
    if (waited === 10_000) send(pid, 'SIGKILL');
    await sleep(100);
  }
}

/** The arguments of a running process, a space before and after each; empty where there is no such process. */
function commandOf(pid: number): string {
  if (existsSync('/proc/self/cmdline')) return ` ${(readIfThere(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ')} `;
  try {
    return ` ${execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim()} `;
  } catch {
    return ''; // How ps says that there is no such process.
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    const ended = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!ended) throw error;
  }
}
