import { Refusal } from '../../errors/Refusal.ts';
import { describeExit, type Exit, type GuardedProcess } from './guardedProcess.ts';

/** A server that is started again when it dies. */
export interface KeptServer {
  /** Of the process that runs now; undefined between two. */
  pid(): number | undefined;
  /** Ends it, or its restart, for good. Resolves once no process is left; can be called again. */
  stop(): Promise<void>;
  /** Calls back, at most once, when the server is down and stays down. */
  onLost(callback: (error: Error) => void): void;
}

/** The server died soon after each of its starts. */
export class Neo4jLost extends Refusal {
  constructor(
    readonly exit: Exit,
    readonly lastLines: readonly string[],
  ) {
    super(
      [
        `The local Neo4j ended (${describeExit(exit)}) within a minute after it had been started again.`,
        'The last lines of its log:',
        ...lastLines.map((line) => `  ${line}`),
        'Start the program again; where it keeps happening, give it more memory or set NEO4J_URI to another Neo4j.',
      ].join('\n'),
    );
  }
}

export interface KeepOptions {
  /** Starts the server again; resolves once it serves, and leaves no process when it fails or `signal` aborts. */
  readonly start: (signal: AbortSignal) => Promise<GuardedProcess>;
  readonly lastLines: () => readonly string[];
  readonly onProgress: (line: string) => void;
}

/** How long it must have run, in milliseconds, for its death not to count as a failed start. */
const renewal = 60_000;

/** How often it is started again though it died within that time: it may have been killed, or been short of memory. */
const patience = 2;

/** Starts a server again when it dies, unless it keeps dying soon after it has been started: then it is lost. */
export function keepRunning(first: GuardedProcess, { start, lastLines, onProgress }: KeepOptions): KeptServer {
  const stopping = new AbortController();
  const callbacks: ((error: Error) => void)[] = [];
  let running: GuardedProcess | undefined = first;
  let lost: Error | undefined;

  const over = keep(first).catch((error: unknown) => {
    if (stopping.signal.aborted) return;
    lost = error instanceof Error ? error : new Error(String(error));
    for (const callback of callbacks) callback(lost);
  });

  /** Resolves when the server has been stopped; throws what it was lost by. */
  async function keep(server: GuardedProcess): Promise<void> {
    let restartedAt = -Infinity;
    let failedStarts = 0;
    for (;;) {
      if (stopping.signal.aborted) void server.stop(); // Else it came up just too late to be stopped below.
      const exit = await server.exited;
      running = undefined;
      if (stopping.signal.aborted) return;
      failedStarts = performance.now() - restartedAt < renewal ? failedStarts + 1 : 0;
      if (failedStarts > patience) throw new Neo4jLost(exit, lastLines());
      onProgress(`Neo4j ended unexpectedly (${describeExit(exit)}); starting it again.`);
      server = await start(stopping.signal);
      running = server;
      restartedAt = performance.now();
      onProgress('Neo4j serves again.');
    }
  }

  return {
    pid: () => running?.pid,
    async stop() {
      stopping.abort();
      await running?.stop();
      await over;
    },
    onLost(callback) {
      if (lost) callback(lost);
      else callbacks.push(callback);
    },
  };
}
