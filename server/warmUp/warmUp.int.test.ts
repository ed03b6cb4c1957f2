import neo4j from 'neo4j-driver';
import { afterAll, beforeEach, expect, inject, test } from 'vitest';
import { apiSchema } from '../api/apiSchema.ts';
import { DocumentTexts } from '../documents/DocumentTexts.ts';
import { readAskKnowledge } from '../features/ask/graph/readAskKnowledge.ts';
import { readDataset } from '../features/dataset/readDataset.ts';
import { GraphReader } from '../graph/GraphReader.ts';
import { aGraph, fact, thing } from '../testing/aGraph.ts';
import { warmUp } from './warmUp.ts';

await aGraph(
  thing('theme/taal'),
  thing('programme/deltaplan'),
  thing('ministry/szw'),
  fact('programme/deltaplan ADDRESSES theme/taal'),
  fact('ministry/szw RESPONSIBLE_FOR programme/deltaplan'),
);

const address = inject('neo4j');
const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
  disableLosslessIntegers: true,
});
let reads = 0;
const counted = { inc: () => void (reads += 1), dec: () => undefined };
const graph = new GraphReader(driver, address.database, undefined, counted);
const texts = new DocumentTexts(new Map());
const dataset = await readDataset(graph);
if (!dataset) throw new Error('There is no dataset.');
const knowledge = { graph, dataset, texts, ask: await readAskKnowledge(graph, texts) };
const schema = await apiSchema();

beforeEach(() => {
  reads = 0;
});

afterAll(() => driver.close());

test('asks each kind of question without an error', async () => {
  await warmUp(schema, knowledge, new AbortController().signal);

  expect(reads).toBeGreaterThan(20);
});

test('ends when the program stops', async () => {
  const stop = new AbortController();
  const warming = warmUp(schema, knowledge, stop.signal);
  stop.abort();

  await expect(warming).rejects.toThrow();
  expect(reads).toBeLessThan(5);
});
