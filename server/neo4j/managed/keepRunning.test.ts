import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Exit, GuardedProcess } from './guardedProcess.ts';
import { keepRunning, Neo4jLost } from './keepRunning.ts';

const killed: Exit = { code: null, signal: 'SIGKILL' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('starts the server again when it dies', async () => {
  const [first, second] = [aServer(1), aServer(2)];
  const { kept, told } = keep(first, [second]);

  first.die();
  await vi.waitFor(() => expect(kept.pid()).toBe(2));

  expect(told).toEqual(['Neo4j ended unexpectedly (signal SIGKILL); starting it again.', 'Neo4j serves again.']);
});

test('gives up when it has died three times within a minute of its start', async () => {
  const [first, ...others] = [aServer(1), aServer(2), aServer(3), aServer(4)];
  const { kept, lost } = keep(first, [...others]);

  first.die();
  for (const server of others) {
    await vi.waitFor(() => expect(kept.pid()).toBe(server.pid));
    vi.advanceTimersByTime(59_000);
    server.die();
  }

  await expect(lost).resolves.toEqual(new Neo4jLost(killed, ['the last line']));
  expect(kept.pid()).toBeUndefined();
});

test('starts it again however often it dies after more than a minute', async () => {
  const [first, ...others] = [aServer(1), aServer(2), aServer(3), aServer(4), aServer(5)];
  const { kept } = keep(first, [...others]);

  let running = first;
  for (const next of others) {
    running.die();
    await vi.waitFor(() => expect(kept.pid()).toBe(next.pid));
    vi.advanceTimersByTime(60_000);
    running = next;
  }
});

test('is lost when it cannot be started again, also to those who ask later', async () => {
  const first = aServer(1);
  const { kept, lost } = keep(first, []);

  first.die();

  await expect(lost).resolves.toEqual(new Error('It does not start.'));
  await expect(new Promise((resolve) => kept.onLost(resolve))).resolves.toEqual(new Error('It does not start.'));
  await kept.stop();
});

test('stops the server and does not start it again', async () => {
  const first = aServer(1);
  const { kept, told } = keep(first, [aServer(2)]);

  await kept.stop();
  await kept.stop();

  expect(kept.pid()).toBeUndefined();
  expect(told).toEqual([]);
});

test('stops a server that comes up just when it is being stopped', async () => {
  const [first, second] = [aServer(1), aServer(2)];
  let comeUp = () => {};
  const starting = new Promise<GuardedProcess>((resolve) => {
    comeUp = () => resolve(second);
  });
  const { kept, told } = keep(first, [starting]);
  first.die();
  await vi.waitFor(() => expect(told).toHaveLength(1));

  const stopped = kept.stop();
  comeUp();
  await stopped;

  await expect(second.exited).resolves.toEqual({ code: 0, signal: null });
  expect(kept.pid()).toBeUndefined();
});

/** A server that runs until it is stopped or dies. */
function aServer(pid: number): GuardedProcess & { die: () => void } {
  let end: (exit: Exit) => void = () => undefined;
  const exited = new Promise<Exit>((resolve) => {
    end = resolve;
  });
  return {
    pid,
    exited,
    die: () => end(killed),
    stop: () => {
      end({ code: 0, signal: null });
      return exited;
    },
  };
}

function keep(first: GuardedProcess, next: (GuardedProcess | Promise<GuardedProcess>)[]) {
  const told: string[] = [];
  const kept = keepRunning(first, {
    start: async () => next.shift() ?? Promise.reject(new Error('It does not start.')),
    lastLines: () => ['the last line'],
    onProgress: (line) => told.push(line),
  });
  return { kept, told, lost: new Promise<Error>((resolve) => kept.onLost(resolve)) };
}
