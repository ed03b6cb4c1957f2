import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

const tailBytes = 16_384;
const stackFrame = /^\s+(at |\.{3} \d+ more)/;

/** Opens an empty log for a new run of the database; the previous run's is kept beside it, as `.1`. The caller closes it. */
export function openConsoleLog(homeDir: string): number {
  const path = consoleLog(homeDir);
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) renameSync(path, `${path}.1`);
  return openSync(path, 'w');
}

/** Where stdout and stderr of the database go. */
export function consoleLog(homeDir: string): string {
  return join(homeDir, 'logs', 'console.log');
}

/** The last lines of the current run's log, at most 20, without the frames of stack traces. */
export function lastLinesOfConsole(homeDir: string): readonly string[] {
  const file = openSync(consoleLog(homeDir), 'r');
  try {
    const { size } = fstatSync(file);
    const tail = Buffer.alloc(Math.min(size, tailBytes));
    readSync(file, tail, 0, tail.length, size - tail.length);
    const lines = tail.toString('utf8').split('\n');
    return lines.filter((line) => line.trim() !== '' && !stackFrame.test(line)).slice(-20);
  } finally {
    closeSync(file);
  }
}
