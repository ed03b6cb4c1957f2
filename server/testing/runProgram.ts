import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jarsDir } from './neo4jForTests.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The program as a process of its own, as `npm start` runs it. */
export class RunningProgram {
  /** All that it has printed so far. */
  output = '';
  private readonly ended: Promise<number | null>;

  constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.ended = new Promise((resolve) => child.once('close', resolve));
  }

  /** Waits until it prints something; fails with all that it printed where it ends first, or takes too long. */
  async prints(what: RegExp, seconds = 60): Promise<string> {
    const until = Date.now() + seconds * 1000;
    for (;;) {
      const [found] = what.exec(this.output) ?? [];
      if (found !== undefined) return found;
      const over = this.child.exitCode !== null || this.child.signalCode !== null;
      if (over || Date.now() > until)
        throw new Error(`The program ${over ? 'ended' : 'waited'} without ${String(what)}:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** Where it serves, once it does. */
  async url(seconds = 110): Promise<string> {
    return (await this.prints(/(?<=served at )http:\S+/, seconds)).trim();
  }

  /** Sends a signal and gives the exit code, null where the signal ended it. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }

  /** The exit code, once it has ended by itself. */
  exit(): Promise<number | null> {
    return this.ended;
  }
}

/** A data directory of its own for a test; the jars of Neo4j are those of the repository. */
export function aDataDir() {
  const path = mkdtempSync(join(tmpdir(), 'beleidsgraaf-data-'));
  mkdirSync(join(path, 'neo4j'));
  symlinkSync(jarsDir, join(path, 'neo4j', 'jars'));
  return {
    path,
    /** Process id of the Neo4j that a program runs in it. */
    neo4jPid: () => Number(readFileSync(join(path, 'neo4j', 'home', 'pid'), 'utf8')),
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Starts the program; where no Neo4j is named it manages one of its own. */
export function runProgram(environment: Readonly<Record<string, string>>): RunningProgram {
  const { PATH = '', HOME = '', JAVA_HOME } = process.env;
  return new RunningProgram(
    spawn(process.execPath, ['--import', 'tsx', main], {
      cwd: root,
      env: { PATH, HOME, ...(JAVA_HOME && { JAVA_HOME }), PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}
