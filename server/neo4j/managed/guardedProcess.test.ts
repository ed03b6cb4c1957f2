import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { processStart } from '../../dataDir/processStart.ts';
import { describeExit, startGuarded } from './guardedProcess.ts';

const cwd = process.cwd();

test('hands on every line of stdout and stderr, and the exit code', async () => {
  const lines: string[] = [];
  const script = 'echo out; echo err >&2; printf "no newline"; exit 3';

  const exit = await startGuarded('sh', ['-c', script], { cwd, output: (line) => lines.push(line) }).exited;

  expect(describeExit(exit)).toBe('exit code 3');
  expect(lines.toSorted()).toEqual(['err', 'no newline', 'out']);
});

test('stops a command and what that started', async () => {
  const { running, child } = await startedWithChild('sleep 60 & echo $!; wait');

  expect(describeExit(await running.stop())).toBe('signal SIGTERM');
  expect(describeExit(await running.stop())).toBe('signal SIGTERM');
  await ended(child);
});

test('kills a command that will not stop', async () => {
  const { running, child } = await startedWithChild("trap '' TERM; sleep 60 & echo $!; wait; wait");

  expect(describeExit(await running.stop())).toBe('signal SIGKILL');
  await ended(child);
});

test('says that a command was killed by another', async () => {
  const { running, child } = await startedWithChild('sleep 60 & echo $!; wait');

  process.kill(running.pid, 'SIGKILL');

  expect(describeExit(await running.exited)).toBe('signal SIGKILL');
  await ended(child);
});

test.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)('ends the command when its program gets %s', async (signal) => {
  const module = new URL('./guardedProcess.ts', import.meta.url).href;
  const program = `
    import { startGuarded } from '${module}';
    console.log(startGuarded('sleep', ['60'], { cwd: '/', output: 1 }).pid);`;
  const node = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [pid] = await once(node.stdout, 'data');

  node.kill(signal);

  await ended(Number(pid));
});

/** Runs a script that first prints the id of a process that it started. */
async function startedWithChild(script: string) {
  const lines: string[] = [];
  const running = startGuarded('sh', ['-c', script], { cwd, output: (line) => lines.push(line), graceSeconds: 1 });
  const child = await vi.waitUntil(() => lines[0]);
  return { running, child: Number(child) };
}

async function ended(pid: number): Promise<void> {
  await vi.waitFor(() => expect(processStart(pid)).toBeUndefined(), { timeout: 5_000 });
}
