import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { processStart } from '../../dataDir/processStart.ts';
import { fetchNeo4j, isFetched, MavenFailed } from './fetchNeo4j.ts';
import { neo4jVersion } from './pom.ts';

let folder: string;
let jarsDir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fetch-neo4j-'));
  jarsDir = join(folder, 'data', 'jars');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const copiesOneJar = `
  for argument; do case $argument in -DoutputDirectory=*) jars=\${argument#*=};; esac; done
  grep -q '<version>${neo4jVersion}</version>' pom.xml && echo jar >"$jars/neo4j.jar"`;

test('puts the jars in place with their version, and nothing beside them', async () => {
  await fetchWith(copiesOneJar);

  expect(readdirSync(jarsDir).toSorted()).toEqual(['VERSION', 'neo4j.jar']);
  expect(readdirSync(join(folder, 'data'))).toEqual(['jars']);
  expect(isFetched(jarsDir)).toBe(true);
});

test('fetches once', async () => {
  await fetchWith(copiesOneJar);

  expect(await fetchWith('exit 1')).toEqual([]);
});

test('replaces the jars of another version', async () => {
  mkdirSync(jarsDir, { recursive: true });
  writeFileSync(join(jarsDir, 'VERSION'), '5.26.0');
  writeFileSync(join(jarsDir, 'old.jar'), '');

  await fetchWith(copiesOneJar);

  expect(readdirSync(jarsDir).toSorted()).toEqual(['VERSION', 'neo4j.jar']);
});

test('shows the last lines of Maven when it fails, without addresses, and leaves nothing', async () => {
  const fetching = fetchWith(
    `${copiesOneJar}; echo '[ERROR] from https://me:secret@mirror.example/maven2/x' >&2; exit 3`,
  );

  await expect(fetching).rejects.toThrow(
    new MavenFailed({ code: 3, signal: null }, ['[ERROR] from <repository>/maven2/x']),
  );
  expect(readdirSync(join(folder, 'data'))).toEqual([]);
});

test('leaves nothing, and no process, when it is interrupted', async () => {
  const interrupt = new AbortController();
  const pidFile = join(folder, 'pid');
  const fetching = fetchWith(`${copiesOneJar}; echo $$ >${pidFile}; sleep 60`, interrupt.signal);
  await vi.waitUntil(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '', { timeout: 10_000 });

  interrupt.abort(new Error('Interrupted.'));

  await expect(fetching).rejects.toThrow('Interrupted.');
  expect(processStart(Number(readFileSync(pidFile, 'utf8')))).toBeUndefined();
  expect(readdirSync(join(folder, 'data'))).toEqual([]);
});

test('removes what the fetch of a killed program left', async () => {
  mkdirSync(`${jarsDir}.fetching-4000000/jars`, { recursive: true });

  await fetchWith(copiesOneJar);

  expect(readdirSync(join(folder, 'data'))).toEqual(['jars']);
});

/** Fetches with a script in the place of Maven; returns what was told meanwhile. */
async function fetchWith(maven: string, signal?: AbortSignal): Promise<readonly string[]> {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'mvn'), `#!/bin/sh\n${maven}\n`);
  chmodSync(join(bin, 'mvn'), 0o755);
  const told: string[] = [];
  const variables = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
  await fetchNeo4j({ jarsDir, onProgress: (line) => told.push(line), signal, variables });
  return told;
}
