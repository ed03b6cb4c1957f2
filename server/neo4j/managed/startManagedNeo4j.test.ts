import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoNeo4j } from './NoNeo4j.ts';
import { neo4jVersion } from './pom.ts';
import { startManagedNeo4j } from './startManagedNeo4j.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'no-neo4j-'));
  vi.stubEnv('PATH', '');
  vi.stubEnv('JAVA_HOME', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('names the three ways to a Neo4j where Java and Maven are missing', async () => {
  await expect(start()).rejects.toThrow(
    [
      'There is no Neo4j to work with: NEO4J_URI is not set, and a local Neo4j cannot run here.',
      '  Java 17 or newer: no java in JAVA_HOME or on PATH.',
      '  Maven: no mvn on PATH.',
      'Choose one of three ways:',
      '  1. install Java 17 or newer and Maven (mvn), and start again: Neo4j is then fetched and run for you;',
      '  2. run `docker compose up`, which brings Neo4j along;',
      '  3. set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to those of a Neo4j 5 that runs already.',
    ].join('\n'),
  );
  expect(existsSync(join(folder, 'home'))).toBe(false);
});

test('does not ask for Maven once Neo4j has been fetched', async () => {
  mkdirSync(join(folder, 'jars'));
  writeFileSync(join(folder, 'jars', 'VERSION'), neo4jVersion);

  await expect(start()).rejects.toThrow(new NoNeo4j(['Java 17 or newer: no java in JAVA_HOME or on PATH.']));
});

function start() {
  const onProgress = () => undefined;
  return startManagedNeo4j({ jarsDir: join(folder, 'jars'), homeDir: join(folder, 'home'), onProgress });
}
