import { Refusal } from '../../errors/Refusal.ts';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { adminArguments, configDir, type Installation } from './neo4jCommand.ts';
import { type Neo4jSettings, neo4jConf } from './neo4jConf.ts';
import { runToEnd } from './runToEnd.ts';

/** `neo4j-admin` could not give the new database its password. */
export class NoPasswordSet extends Refusal {
  constructor(
    readonly homeDir: string,
    readonly output: readonly string[],
  ) {
    super(
      [
        `The new database in ${homeDir} could not be given a password:`,
        ...output.map((line) => `  ${line}`),
        'Delete that directory and start again.',
      ].join('\n'),
    );
  }
}

/**
 * Makes a home ready to be started: its configuration, and where it is new a database with a generated password.
 *
 * The password takes its name last. So a home without it is one whose making was interrupted, or whose password was
 * lost, and is made anew: what it held is imported again.
 *
 * @returns the password.
 */
export async function prepareHome(
  installation: Installation,
  settings: Neo4jSettings,
  { onProgress, signal }: { onProgress: (line: string) => void; signal: AbortSignal | undefined },
): Promise<string> {
  const { homeDir } = installation;
  await mkdir(configDir(homeDir), { recursive: true });
  await writeFile(join(configDir(homeDir), 'neo4j.conf'), neo4jConf(settings));

  const [data, password] = [join(homeDir, 'data'), join(homeDir, 'password')];
  if (existsSync(data) !== existsSync(password)) {
    onProgress(
      `The database in ${homeDir} and its password do not belong together any more; starting with an empty one.`,
    );
  }
  if (!existsSync(data) || !existsSync(password)) {
    await rm(password, { force: true });
    await rm(data, { recursive: true, force: true });
    const unproven = `${password}.new`;
    await writeFile(unproven, randomBytes(24).toString('hex'), { mode: 0o600 });
    await setInitialPassword(installation, unproven, signal);
    await rename(unproven, password);
  }
  return readFileSync(password, 'utf8');
}

/** Takes the password from a file, for the arguments of a process can be read by anyone on the machine. */
async function setInitialPassword(
  installation: Installation,
  file: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { java, homeDir } = installation;
  const output: string[] = [];
  const { code } = await runToEnd(java, adminArguments(installation, 'dbms', 'set-initial-password', `@${file}`), {
    cwd: homeDir,
    env: { ...process.env, NEO4J_HOME: homeDir, NEO4J_CONF: configDir(homeDir) },
    signal,
    onLine: (line) => output.push(line),
  });
  if (code !== 0) throw new NoPasswordSet(homeDir, output);
}
