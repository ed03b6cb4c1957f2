import { Refusal } from '../../errors/Refusal.ts';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { processStart } from '../../dataDir/processStart.ts';
import { describeExit, type Exit } from './guardedProcess.ts';
import { neo4jVersion, pom } from './pom.ts';
import { runToEnd } from './runToEnd.ts';

/** Maven could not fetch Neo4j; the message carries the last lines of its output. */
export class MavenFailed extends Refusal {
  constructor(
    readonly exit: Exit,
    readonly lastLines: readonly string[],
  ) {
    super(
      [
        `Maven could not fetch Neo4j ${neo4jVersion} (${describeExit(exit)}). Its last lines:`,
        ...lastLines.map((line) => `  ${line}`),
        "Check the network and Maven's settings (a proxy or a mirror goes in ~/.m2/settings.xml) and start again;",
        'or do without: run `docker compose up`, or set NEO4J_URI to a Neo4j that runs already.',
      ].join('\n'),
    );
  }
}

export interface FetchOptions {
  /** Where the jars go; all of it is ours. */
  readonly jarsDir: string;
  readonly onProgress: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** What Maven sees of the environment, PATH among it. */
  readonly variables?: NodeJS.ProcessEnv | undefined;
}

/** Whether the jars of the very version that we want are there. */
export function isFetched(jarsDir: string): boolean {
  const marker = join(jarsDir, 'VERSION');
  return existsSync(marker) && readFileSync(marker, 'utf8') === neo4jVersion;
}

/**
 * Fetches Neo4j through Maven, once: about 125 MB in 213 jars. They are gathered in a directory beside `jarsDir` that
 * takes its name in one move, so that an interrupted fetch leaves nothing half.
 *
 * @throws {MavenFailed}
 * @throws the reason of `signal` when it aborts, after Maven has ended.
 */
export async function fetchNeo4j({ jarsDir, ...options }: FetchOptions): Promise<void> {
  const { onProgress, signal } = options;
  if (isFetched(jarsDir)) return;
  signal?.throwIfAborted();
  onProgress(`Fetching Neo4j ${neo4jVersion} through Maven, about 125 MB. This happens once.`);
  const target = resolve(jarsDir);
  await removeLeftovers(target);
  const workDir = `${target}.fetching-${process.pid}`;
  const fetched = join(workDir, 'jars');
  try {
    await mkdir(fetched, { recursive: true });
    await writeFile(join(workDir, 'pom.xml'), pom);
    await runMaven(workDir, fetched, options);
    await writeFile(join(fetched, 'VERSION'), neo4jVersion);
    await rm(target, { recursive: true, force: true });
    await rename(fetched, target);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
  onProgress(`Neo4j ${neo4jVersion} is fetched.`);
}

async function runMaven(
  workDir: string,
  fetched: string,
  { onProgress, signal, variables }: Omit<FetchOptions, 'jarsDir'>,
): Promise<void> {
  const lines: string[] = [];
  let files = 0;
  const telling = setInterval(() => onProgress(`Fetching Neo4j: ${files} files so far.`), 5_000);
  const args = ['-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${fetched}`];
  const exit = await runToEnd('mvn', args, {
    cwd: workDir,
    env: variables,
    signal,
    onLine: (line) => {
      lines.push(withoutAddresses(line));
      if (line.includes('Downloaded from')) files += 1;
    },
  }).finally(() => clearInterval(telling));
  if (exit.code !== 0) throw new MavenFailed(exit, lines.slice(-20));
}

/** The address of a private mirror may carry a name and a password, and these lines end up in bug reports. */
function withoutAddresses(line: string): string {
  return line.replaceAll(/\w+:\/\/[^/\s]+/g, '<repository>');
}

/** Removes what the fetches of killed programs left. */
async function removeLeftovers(target: string): Promise<void> {
  const parent = dirname(target);
  if (!existsSync(parent)) return;
  for (const name of await readdir(parent)) {
    const [prefix, pid] = name.split('.fetching-');
    if (prefix === basename(target) && pid !== undefined && processStart(Number(pid)) === undefined) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}
