import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a process ended: with a code of its own, or by a signal. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process, with all that it starts, that never outlives this one. */
export interface GuardedProcess {
  readonly pid: number;
  readonly exited: Promise<Exit>;
  /** Asks it to end, and kills it when it hasn't in time. Resolves once it is gone; can be called again. */
  stop(): Promise<Exit>;
}

/**
 * The shell becomes the command (`exec`, so that its id and exit are the command's) and leaves a guard behind, which
 * waits for the end of a pipe from Node. That comes when we close it, when the command has ended, and when Node is
 * gone, however it went: kill -9 too. Then the guard ends the whole process group: kindly first, then surely. As
 * long as the guard lives, the id of its group can't go to another process.
 */
const guard = `
  grace=$1; shift
  exec 3<&0
  (
    trap '' TERM
    read -r closed <&3
    kill -s TERM -- -$$
    tries=$((grace * 10))
    while [ $tries -gt 0 ] && kill -0 $$; do sleep 0.1; tries=$((tries - 1)); done
    kill -s KILL -- -$$
  ) >/dev/null 2>&1 &
  exec "$@" </dev/null 3<&-`;

interface GuardOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** Where stdout and stderr go: an open file, or a function that is called with every line. */
  readonly output: number | ((line: string) => void);
  /** How long it may take to end when it is asked to; 10 unless stated. */
  readonly graceSeconds?: number;
}

/** Starts a command under a guard, in a session of its own, so that Ctrl-C in the terminal reaches us and not it. */
export function startGuarded(command: string, args: readonly string[], options: GuardOptions): GuardedProcess {
  const { cwd, env = process.env, output, graceSeconds = 10 } = options;
  const sink = typeof output === 'number' ? output : 'pipe';
  const child = spawn('/bin/sh', ['-c', guard, 'guard', String(graceSeconds), command, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ['pipe', sink, sink],
  });
  const { pid } = child;
  if (pid === undefined) {
    child.once('error', () => undefined); // Comes later and says the same.
    throw new Error(`Cannot run /bin/sh in ${cwd}.`);
  }

  if (typeof output !== 'number') {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', output);
    }
  }
  const exited = new Promise<Exit>((resolve) => child.once('close', (code, signal) => resolve({ code, signal })));

  return {
    pid,
    exited,
    async stop() {
      child.stdin?.end();
      // For when someone has killed the guard.
      const timer = setTimeout(() => child.kill('SIGKILL'), (graceSeconds + 2) * 1000);
      return exited.finally(() => clearTimeout(timer));
    },
  };
}

/** "exit code 1" or "signal SIGKILL", for a message. */
export function describeExit({ code, signal }: Exit): string {
  return signal === null ? `exit code ${code}` : `signal ${signal}`;
}
