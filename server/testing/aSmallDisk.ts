import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jarsDir } from './neo4jForTests.ts';

/**
 * A data directory on a disk of its own of so many megabytes, in memory; undefined where this user may not mount one.
 */
export function aSmallDisk(megabytes: number) {
  const path = mkdtempSync(join(tmpdir(), 'beleidsgraaf-disk-'));
  const run = (command: string, ...args: readonly string[]) => execFileSync(command, args, { stdio: 'ignore' });
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path);
  } catch {
    rmSync(path, { recursive: true });
    return undefined;
  }
  mkdirSync(join(path, 'neo4j'));
  symlinkSync(jarsDir, join(path, 'neo4j', 'jars'));
  const filler = join(path, 'filler');
  return {
    path,
    /** Leaves not a byte. */
    fill: () => {
      writeFileSync(filler, '');
      for (const size of [1_000_000, 1_000]) fillBy(filler, size);
    },
    empty: () => rmSync(filler),
    remove: () => {
      run('umount', '--lazy', path);
      rmSync(path, { recursive: true });
    },
  };
}

function fillBy(file: string, size: number): void {
  const chunk = Buffer.alloc(size);
  try {
    for (;;) appendFileSync(file, chunk);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}
