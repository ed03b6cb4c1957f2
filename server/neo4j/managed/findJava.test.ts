import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findJava, javaVersion } from './findJava.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-java-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ['Picked up JAVA_TOOL_OPTIONS: -Dversion=9\nopenjdk version "11.0.2" 2019-01-15', 11],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
])('reads the version in %j', (output, version) => {
  expect(javaVersion(output)).toBe(version);
});

test('says what it looked for when there is nothing', async () => {
  expect(await findJava({ PATH: folder })).toEqual({
    java: { missing: 'Java 17 or newer: no java in JAVA_HOME or on PATH.' },
    mvn: { missing: 'Maven: no mvn on PATH.' },
  });
});

test('says which java is too old', async () => {
  const java = aJava('path', '1.8.0_392');

  expect(await findJava({ PATH: join(folder, 'path') })).toMatchObject({
    java: { missing: `Java 17 or newer: java 8 found (${java}).` },
  });
});

test('prefers JAVA_HOME to PATH', async () => {
  const atHome = aJava('home/bin', '21.0.1');
  aJava('path', '17.0.1');

  expect(await findJava({ JAVA_HOME: join(folder, 'home'), PATH: join(folder, 'path') })).toMatchObject({
    java: { path: atHome },
  });
});

test('takes the java on PATH where the one in JAVA_HOME is too old', async () => {
  aJava('home/bin', '11.0.2');
  const onPath = aJava('path', '17.0.1');

  expect(await findJava({ JAVA_HOME: join(folder, 'home'), PATH: join(folder, 'path') })).toMatchObject({
    java: { path: onPath },
  });
});

test('names every java that will not do', async () => {
  const old = aJava('home/bin', '11.0.2');
  const stub = aProgram('path/java', 'echo "Unable to locate a Java Runtime." >&2; exit 1');

  expect(await findJava({ JAVA_HOME: join(folder, 'home'), PATH: join(folder, 'path') })).toMatchObject({
    java: { missing: `Java 17 or newer: java 11 found (${old}), ${stub} does not tell its version.` },
  });
});

test('finds Maven, and not a directory or a plain file of that name', async () => {
  mkdirSync(join(folder, 'a', 'mvn'), { recursive: true });
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b', 'mvn'), '');
  const path = aProgram('c/mvn', 'exit 0');

  const PATH = ['a', 'b', 'c'].map((name) => join(folder, name)).join(delimiter);
  expect(await findJava({ PATH })).toMatchObject({ mvn: { path } });
});

function aJava(directory: string, version: string): string {
  return aProgram(`${directory}/java`, `echo 'openjdk version "${version}" 2024-01-01' >&2`);
}

function aProgram(name: string, script: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
