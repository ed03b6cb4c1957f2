import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataDirInUse } from './lockDataDir.ts';
import { DataDirUnwritable, openDataDir } from './openDataDir.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-dir-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('creates the directory, with those above it', () => {
  const path = join(folder, 'a', 'b');

  expect(openDataDir(path).path).toBe(path);
});

test('refuses a second holder and names the first', () => {
  const first = openDataDir(folder);

  expect(() => openDataDir(folder)).toThrow(new DataDirInUse(folder, process.pid));

  first.release();
  openDataDir(folder).release();
});

test('releases only what it holds', () => {
  const first = openDataDir(folder);
  first.release();
  const second = openDataDir(folder);
  first.release();

  expect(() => openDataDir(folder)).toThrow(DataDirInUse);
  second.release();
});

test('leaves one small file behind however often it is opened', () => {
  for (let run = 0; run < 5; run++) openDataDir(folder).release();

  expect(readdirSync(folder)).toEqual(['lock.5']);
});

test('takes over the lock of a killed program', async () => {
  const [program] = startPrograms(1);
  expect(await firstLine(program)).toBe('opened');
  expect(() => openDataDir(folder)).toThrow(new DataDirInUse(folder, program?.pid ?? 0));

  program?.kill('SIGKILL');
  await once(program ?? fail(), 'exit');

  openDataDir(folder).release();
});

test('takes over a lock whose process id now belongs to another program', () => {
  openDataDir(folder);
  const [lock = ''] = readdirSync(folder);
  const text = readFileSync(join(folder, lock), 'utf8');
  writeFileSync(join(folder, lock), text.replace(/\d+$/, '1'));

  openDataDir(folder).release();
});

test('takes over a lock that a power failure has garbled', () => {
  writeFileSync(join(folder, 'lock.3'), '\0\0\0');

  openDataDir(folder).release();
});

test('lets exactly one of several simultaneous starts take over', async () => {
  writeFileSync(join(folder, 'lock.7'), '4000000 long gone');
  const programs = startPrograms(4);

  const outcomes = await Promise.all(programs.map(firstLine));

  const winner = programs[outcomes.indexOf('opened')];
  const refusal = new DataDirInUse(folder, winner?.pid ?? 0).message;
  expect(outcomes.toSorted()).toEqual([refusal, refusal, refusal, 'opened'].toSorted());
  for (const program of programs) program.kill('SIGKILL');
}, 30_000);

test.each(['/dev/null/data', '/proc/data'])('says that nothing can be written in %s', (path) => {
  expect(() => openDataDir(path)).toThrow(DataDirUnwritable);
  expect(() => openDataDir(path)).toThrow(/^Cannot write in the data directory \/.*E[A-Z]+: .*set DATA_DIR to/);
});

test('says that a file is in the way', () => {
  writeFileSync(join(folder, 'file'), '');

  expect(() => openDataDir(join(folder, 'file'))).toThrow(/EEXIST.*set DATA_DIR to another one/);
});

/** Programs that open the folder at the same moment, say how that went and live on; the lock is theirs while they do. */
function startPrograms(count: number): readonly ChildProcess[] {
  const module = new URL('./openDataDir.ts', import.meta.url).href;
  const start = Date.now() + 500 + count * 600;
  const program = `
    import { openDataDir } from '${module}';
    while (Date.now() < ${start});
    try { openDataDir('${folder}'); console.log('opened'); } catch (error) { console.log(error.message); }
    setInterval(() => {}, 1000);`;
  return Array.from({ length: count }, () =>
    spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
}

async function firstLine(program: ChildProcess | undefined): Promise<string> {
  const [line] = await once(program?.stdout ?? fail(), 'data');
  return String(line).trim();
}

function fail(): never {
  throw new Error('The program did not start.');
}
