import { once } from 'node:events';
import { connect } from 'node:net';
import express from 'express';
import { afterAll, expect, test } from 'vitest';
import { close, listen, urlOf } from './listen.ts';
import { streamFile } from './streamFile.ts';

const megabyte = 'a'.repeat(1_000_000);
let making = 0;

async function* megabytes(count: number): AsyncGenerator<string> {
  making += 1;
  try {
    for (let made = 0; made < count; made += 1) yield megabyte;
  } finally {
    making -= 1;
  }
}

const app = express()
  .get('/short', (_req, res) => streamFile(res, () => megabytes(3), { bytes: 1000, seconds: 0.2 }))
  .get('/endless', (_req, res) => streamFile(res, () => megabytes(Infinity), { bytes: 1000, seconds: 0.2 }));
const server = await listen(app, '127.0.0.1', 0);

afterAll(() => close(server));

test('sends a file whole', async () => {
  expect(await (await fetch(`${urlOf(server)}/short`)).text()).toBe(megabyte.repeat(3));
});

test('cuts off who asks for a file and does not take it', async () => {
  const client = connect(Number(new URL(urlOf(server)).port), '127.0.0.1');
  client.on('error', () => undefined).write('GET /endless HTTP/1.1\r\nHost: here\r\n\r\n');
  await expect.poll(() => making).toBe(1);

  await expect.poll(() => making, { timeout: 5_000 }).toBe(0);
  client.resume();
  await once(client, 'close');
});
