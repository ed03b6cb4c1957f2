import express from 'express';
import { afterAll, expect, test } from 'vitest';
import { admission } from './admission.ts';
import { close, listen, urlOf } from './listen.ts';
import { requestIds } from './requestIds.ts';
import { requestSignals } from './requestSignal.ts';

/** Answers when it is told to. */
const waiting: (() => void)[] = [];
const app = express();
app.use(requestIds(), requestSignals, admission({ running: 1, waiting: 1 }), (_req, res) => {
  waiting.push(() => res.end('answer'));
});
const server = await listen(app, '127.0.0.1', 0);
afterAll(() => close(server));

test('works on so many, lets so many wait, refuses the rest at once, and goes on', async () => {
  const first = fetch(urlOf(server));
  await until(() => waiting.length === 1);
  const second = fetch(urlOf(server));
  const third = await until(async () => {
    const answer = await Promise.race([fetch(urlOf(server)), pause(200)]);
    return answer ?? undefined;
  });

  expect([third?.status, third?.headers.get('Retry-After')]).toEqual([503, '2']);
  expect(await third?.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });

  waiting.shift()?.();
  expect(await (await first).text()).toBe('answer');
  await until(() => waiting.length === 1);
  waiting.shift()?.();
  expect(await (await second).text()).toBe('answer');
});

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
