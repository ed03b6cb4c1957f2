import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from './environment.ts';
import { consoleLog } from './log.ts';
import { openDatabase } from './neo4j/openDatabase.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const root = fileURLToPath(new URL('../', import.meta.url));
const watched = ['server', 'schema', 'seed'].map((folder) => `--watch-path=${root}${folder}`);

/**
 * `npm run dev`: the program with reload. Neo4j is started once and stays while the server restarts after a change;
 * the client reloads by itself.
 */
async function develop(): Promise<void> {
  const environment = readEnvironment(process.env);
  const log = consoleLog(environment.logLevel);
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());

  const database = await openDatabase({
    environment,
    progress: (message) => log.info(message),
    signal: stopped.signal,
    lost: (error) => {
      log.error(error);
      stopped.abort();
    },
  });
  const { uri, user, password, database: name } = database.address;
  const server = spawn(
    process.execPath,
    ['--watch', '--watch-preserve-output', ...watched, '--import', 'tsx', main, '--dev'],
    {
      stdio: 'inherit',
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name },
    },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  stopped.signal.addEventListener('abort', () => server.kill('SIGTERM'), { once: true });
  await ended;
  await database.close();
}

await develop();
