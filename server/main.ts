import { inspect } from 'node:util';
import { pino } from 'pino';
import { readEnvironment } from './environment.ts';
import { Refusal } from './errors/Refusal.ts';
import { startProgram } from './program.ts';

/** Serves until SIGINT or SIGTERM, then stops everything that was started and exits with 0. */
async function main(): Promise<number> {
  const environment = readEnvironment(process.env);
  const log = pino(
    { level: environment.logLevel, base: null },
    process.stderr.isTTY
      ? pino.transport({ target: 'pino-pretty', options: { destination: 2, ignore: 'pid,hostname' } })
      : pino.destination({ dest: 2, sync: true }),
  );
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info(`Stopping (${signal})`);
      interrupted.abort();
    });
  }
  const development = process.argv.includes('--dev');
  const program = await startProgram({ environment, development, log, signal: interrupted.signal });
  if (program) {
    process.stdout.write(`Beleidsgraaf is served at ${program.url}\n`);
    await program.stopped;
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Refusal ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
}
