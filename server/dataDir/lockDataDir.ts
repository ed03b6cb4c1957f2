import { Refusal } from '../errors/Refusal.ts';
import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processStart } from './processStart.ts';
import { readIfThere } from './readIfThere.ts';

/** Another running program holds the data directory. */
export class DataDirInUse extends Refusal {
  constructor(
    readonly path: string,
    readonly pid: number,
  ) {
    super(
      `The data directory ${path} is in use by another run of this program (process ${pid}). ` +
        `Stop that one first (kill ${pid}), or set DATA_DIR to a directory of its own for this one.`,
    );
  }
}

/**
 * Takes the lock of a directory and returns what gives it back.
 *
 * Each holder has a turn, a file `lock.<n>` that names its process; the highest turn counts. Whoever finds that turn
 * given back, or its process gone, links the next one, which only one of many can do. Nothing is ever replaced, so a
 * program that looked and then dawdled can't remove the lock of one that came in between: it links a turn that is
 * there already, or one that is no longer the highest, and looks again.
 *
 * @throws {DataDirInUse} where a running process holds it, this one included.
 */
export function lockDataDir(directory: string): () => void {
  const claim = join(directory, `lock-claim-${randomUUID()}`);
  writeFileSync(claim, `${process.pid} ${processStart(process.pid)}`);
  try {
    for (;;) {
      const turns = turnsIn(directory);
      const last = Math.max(0, ...turns);
      const holder = runningHolder(fileOf(directory, last));
      if (holder !== undefined) throw new DataDirInUse(directory, holder);

      const mine = fileOf(directory, last + 1);
      if (!linked(claim, mine)) continue;
      if (Math.max(...turnsIn(directory)) === last + 1) {
        for (const turn of turns) rmSync(fileOf(directory, turn), { force: true });
        return giveBack(mine);
      }
      rmSync(mine, { force: true });
    }
  } finally {
    rmSync(claim, { force: true });
  }
}

/** An empty turn is a turn given back; it stays, so that the turns keep counting up. */
function giveBack(lock: string): () => void {
  let held = true;
  return () => {
    if (held && existsSync(lock)) truncateSync(lock);
    held = false;
  };
}

function turnsIn(directory: string): readonly number[] {
  return readdirSync(directory)
    .flatMap((name) => /^lock\.(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number);
}

function fileOf(directory: string, turn: number): string {
  return join(directory, `lock.${turn}`);
}

/** The process that a lock names, where that very process still runs. */
function runningHolder(lock: string): number | undefined {
  const [, pid, started] = /^(\d+) (.+)$/.exec(readIfThere(lock) ?? '') ?? [];
  return pid !== undefined && processStart(Number(pid)) === started ? Number(pid) : undefined;
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
