import { closeSync, mkdtempSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { consoleLog, lastLinesOfConsole, openConsoleLog } from './consoleLog.ts';

let homeDir: string;
beforeEach(() => {
  homeDir = mkdtempSync(join(tmpdir(), 'console-log-'));
});
afterEach(() => {
  rmSync(homeDir, { recursive: true });
});

test('keeps this run and the one before', () => {
  for (const run of ['first', 'second', 'third']) logOf(`${run}\n`);

  expect(readFileSync(consoleLog(homeDir), 'utf8')).toBe('third\n');
  expect(readFileSync(`${consoleLog(homeDir)}.1`, 'utf8')).toBe('second\n');
});

test('gives the last lines of a long log', () => {
  logOf(Array.from({ length: 10_000 }, (_, index) => `line ${index}\n`).join(''));

  expect(lastLinesOfConsole(homeDir)).toEqual(Array.from({ length: 20 }, (_, index) => `line ${9_980 + index}`));
});

test('leaves out the frames of stack traces', () => {
  logOf('It failed.\n\tat a.B.c(B.java:1)\nCaused by: that\n\tat d.E.f(E.java:2)\n\t... 5 more\n');

  expect(lastLinesOfConsole(homeDir)).toEqual(['It failed.', 'Caused by: that']);
});

test('gives no lines of an empty log', () => {
  logOf('');

  expect(lastLinesOfConsole(homeDir)).toEqual([]);
});

function logOf(text: string): void {
  const log = openConsoleLog(homeDir);
  writeSync(log, text);
  closeSync(log);
}
