import { expect, test } from 'vitest';
import { apiSchema } from '../api/apiSchema.ts';
import { DocumentTexts } from '../documents/DocumentTexts.ts';
import { readAskKnowledge } from '../features/ask/graph/readAskKnowledge.ts';
import { readDataset } from '../features/dataset/readDataset.ts';
import { aGraph, fact, thing } from '../testing/aGraph.ts';
import { countedReader } from '../testing/countedReader.ts';
import { warmUp } from './warmUp.ts';

await aGraph(
  thing('theme/taal'),
  thing('programme/deltaplan'),
  thing('ministry/szw'),
  fact('programme/deltaplan ADDRESSES theme/taal'),
  fact('ministry/szw RESPONSIBLE_FOR programme/deltaplan'),
);

const { graph, reads } = countedReader();
const texts = new DocumentTexts(new Map());
const dataset = await readDataset(graph);
if (!dataset) throw new Error('There is no dataset.');
const knowledge = { graph, dataset, texts, ask: await readAskKnowledge(graph, texts) };
const schema = await apiSchema();

test('asks each kind of question without an error', async () => {
  expect(await warmUp(schema, knowledge, new AbortController().signal)).toEqual([]);
  expect(reads()).toBeGreaterThan(20);
});

test('ends when the program stops', async () => {
  const stop = new AbortController();
  const warming = warmUp(schema, knowledge, stop.signal);
  stop.abort();

  await expect(warming).rejects.toThrow();
  expect(reads()).toBeLessThan(5);
});
