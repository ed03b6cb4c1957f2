import { type Exit, startGuarded } from './guardedProcess.ts';

interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called with every line of stdout and stderr. */
  readonly onLine: (line: string) => void;
}

/**
 * Runs a command to its end, whatever its exit code.
 *
 * @throws the reason of `signal` when it aborts, after the command has ended.
 */
export async function runToEnd(command: string, args: readonly string[], options: RunOptions): Promise<Exit> {
  const { cwd, env, signal, onLine } = options;
  signal?.throwIfAborted();
  const running = startGuarded(command, args, { cwd, env, output: onLine });
  const stop = () => void running.stop();
  signal?.addEventListener('abort', stop);
  const exit = await running.exited;
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  return exit;
}
