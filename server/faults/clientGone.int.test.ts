import express, { type RequestHandler } from 'express';
import neo4j from 'neo4j-driver';
import { afterAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { GraphReader } from '../graph/GraphReader.ts';
import { close, listen, urlOf } from '../http/listen.ts';
import { requestSignalOf, requestSignals } from '../http/requestSignal.ts';
import { streamFile } from '../http/streamFile.ts';

const address = inject('neo4j');
const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
const graph = new GraphReader(driver, address.database);
const counting = 'UNWIND range(1, 100000000000) AS number WITH number WHERE number % $step = 0 RETURN number';

// Answers as the program does, to questions that take the database minutes.
const answer: RequestHandler = async (_req, res) => {
  await graph.during(requestSignalOf(res)).read(counting, { step: -1_000_000_000_000 }, z.unknown());
};
const download: RequestHandler = async (_req, res) => {
  await streamFile(res, (signal) => numbers(graph.during(signal)));
};
const server = await listen(express().get('/question', requestSignals, answer).get('/file', download), '127.0.0.1', 0);

afterAll(async () => {
  await close(server);
  await driver.close();
});

test.each(['question', 'file'])('a client that goes away stops its %s in the database', async (path) => {
  const client = new AbortController();
  const asked = fetch(`${urlOf(server)}/${path}`, { signal: client.signal }).then((answer) => answer.text());
  asked.catch(() => undefined);
  await expect.poll(running, { timeout: 5_000 }).toBe(1);

  client.abort();

  await expect.poll(running, { timeout: 1_000 }).toBe(0);
  await expect(asked).rejects.toThrow(/abort/);
});

async function* numbers(reader: GraphReader): AsyncGenerator<string> {
  for await (const row of reader.stream(counting, { step: 1 }, z.unknown())) yield `${JSON.stringify(row)}\n`;
}

/** How many of our questions the database works on. */
async function running(): Promise<number> {
  const { records } = await driver.executeQuery(
    `SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery STARTS WITH 'UNWIND range' RETURN currentQuery, status`,
  );
  return records.length;
}
