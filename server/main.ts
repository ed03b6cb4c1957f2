import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { SeedInvalid } from '../seed/reading/SeedInvalid.ts';
import { readEnvironment } from './environment.ts';
import { Refusal } from './errors/Refusal.ts';
import { consoleLog } from './log.ts';
import { startProgram } from './program.ts';

// Left to itself, V8 lets the heap grow to several times what is in use before it looks for what is not.
setFlagsFromString('--heap-growing-percent=25');
setFlagsFromString('--semi-space-growth-factor=1');

/** `npm start`: serves until SIGINT or SIGTERM, then stops everything that was started and exits with 0. */
async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const log = consoleLog(environment.logLevel);
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info(`Stopping (${signal})`);
      interrupted.abort();
    });
  }
  const development = process.argv.includes('--dev');
  const program = await startProgram({ environment, development, log, signal: interrupted.signal });
  if (!program) return;
  process.stdout.write(`Beleidsgraaf is served at ${program.url}\n`);
  await program.stopped;
}

try {
  await main();
} catch (error) {
  process.stderr.write(
    `${error instanceof Refusal || error instanceof SeedInvalid ? error.message : inspect(error)}\n`,
  );
  process.exitCode = 1;
}
