import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that was looked for: where it is, or what was found in its stead. */
export type Tool = { readonly path: string } | { readonly missing: string };

type Variables = Readonly<Record<string, string | undefined>>;

/** The oldest Java that Neo4j 5 runs on. */
const oldest = 17;

/**
 * Looks for what a managed Neo4j needs: Java 17 or newer, in JAVA_HOME first and then on PATH, and Maven on PATH.
 * Maven is only needed until Neo4j has been fetched.
 */
export async function findJava(variables: Variables = process.env): Promise<{ java: Tool; mvn: Tool }> {
  const mvn = onPath('mvn', variables);
  return {
    java: await findNewEnough(javaCandidates(variables)),
    mvn: mvn === undefined ? { missing: 'Maven: no mvn on PATH.' } : { path: mvn },
  };
}

/** The number that counts in what `java -version` prints: 8 of "1.8.0_392", 17 of "17.0.15", 25 of "25-ea". */
export function javaVersion(output: string): number | undefined {
  const [, version] = /\bversion "(?:1\.)?(\d+)/.exec(output) ?? [];
  return version === undefined ? undefined : Number(version);
}

function javaCandidates(variables: Variables): readonly string[] {
  const atHome = variables.JAVA_HOME ? [join(variables.JAVA_HOME, 'bin', 'java')].filter(isExecutable) : [];
  return [...atHome, onPath('java', variables) ?? []].flat();
}

async function findNewEnough(candidates: readonly string[]): Promise<Tool> {
  const found: string[] = [];
  for (const path of candidates) {
    const version = javaVersion(await run(path, '-version'));
    if (version !== undefined && version >= oldest) return { path };
    found.push(version === undefined ? `${path} does not tell its version` : `java ${version} found (${path})`);
  }
  const outcome = found.join(', ') || 'no java in JAVA_HOME or on PATH';
  return { missing: `Java ${oldest} or newer: ${outcome}.` };
}

/** What a command prints, also when it fails: macOS has a `java` that only says where to get one. */
function run(command: string, argument: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, [argument], { timeout: 20_000 }, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
}

function onPath(name: string, { PATH = '' }: Variables): string | undefined {
  return PATH.split(delimiter)
    .filter((directory) => directory !== '')
    .map((directory) => join(directory, name))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // How `access` says no.
  }
}
