import express, { type RequestHandler } from 'express';
import { afterEach, expect, test } from 'vitest';
import { admission } from './admission.ts';
import { close, listen, urlOf } from './listen.ts';
import { requestIds } from './requestIds.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

test('works on so many, lets so many wait, refuses the rest at once, and goes on', async () => {
  const { ask, inWork } = await aServer({ running: 1, waiting: 1 });
  const first = ask();
  await until(() => inWork.length === 1);
  const second = ask();
  const third = await until(async () => {
    const answer = await Promise.race([ask(), pause(200)]);
    return answer ?? undefined;
  });

  expect([third?.status, third?.headers.get('Retry-After')]).toEqual([503, '2']);
  expect(await third?.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });

  inWork.shift()?.();
  expect(await (await first).text()).toBe('answer');
  await until(() => inWork.length === 1);
  inWork.shift()?.();
  expect(await (await second).text()).toBe('answer');
});

test('refuses who has waited too long, and does not work for who has gone', async () => {
  const { ask, inWork } = await aServer({ running: 1, waiting: 2, waitSeconds: 0.5 });
  const first = ask();
  await until(() => inWork.length === 1);
  const late = ask();
  const gone = ask(AbortSignal.timeout(100));

  await expect(gone).rejects.toThrow(/abort/);
  expect([(await late).status, (await late).headers.get('Retry-After')]).toEqual([503, '2']);
  expect(await (await late).json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] });

  inWork.shift()?.();
  expect(await (await first).text()).toBe('answer');
  const next = ask();
  await until(() => inWork.length === 1);
  inWork.shift()?.();
  expect(await (await next).text()).toBe('answer');
});

test('takes a crowd in before it works, so that nobody stands outside', async () => {
  const busy: RequestHandler = (_req, res) => {
    for (const end = performance.now() + 20; performance.now() < end;);
    res.end('answer');
  };
  const { ask } = await aServer({ running: 10, waiting: 500, waitSeconds: 0.5 }, busy);
  const start = performance.now();

  // Four seconds of work.
  const statuses = await Promise.all(Array.from({ length: 200 }, async () => (await ask()).status));

  expect(new Set(statuses)).toEqual(new Set([200, 503]));
  expect(performance.now() - start).toBeLessThan(3_000);
});

/** A server that admits so many; it answers when it is told to, unless it is given other work. */
async function aServer(capacity: Parameters<typeof admission>[0], work?: RequestHandler) {
  const inWork: (() => void)[] = [];
  const answerWhenTold: RequestHandler = (_req, res) => {
    inWork.push(() => res.end('answer'));
  };
  const server = await listen(express().use(requestIds(), admission(capacity), work ?? answerWhenTold), '127.0.0.1', 0);
  stops.push(() => {
    server.closeAllConnections();
    return close(server);
  });
  return { ask: (signal?: AbortSignal) => fetch(urlOf(server), { signal: signal ?? null }), inWork };
}

async function until<Value>(condition: () => Value | Promise<Value>): Promise<Value> {
  for (let turn = 0; turn < 100; turn += 1) {
    const value = await condition();
    if (value) return value;
    await pause(20);
  }
  throw new Error('It never came.');
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
