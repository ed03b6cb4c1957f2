import { expect, test } from 'vitest';
import { aGraph, fact, thing } from '../../../testing/aGraph.ts';
import { countedReader } from '../../../testing/countedReader.ts';
import { AskGraph } from './AskGraph.ts';
import { Surroundings } from './Surroundings.ts';

await aGraph(
  thing('theme/taal'),
  thing('theme/werk'),
  thing('action/les'),
  thing('instrument/cursus'),
  fact('action/les ADDRESSES theme/taal'),
  fact('instrument/cursus ADDRESSES theme/taal'),
  fact('instrument/cursus ADDRESSES theme/werk'),
);

const { graph: reader, reads } = countedReader();
const graph = new AskGraph(reader);

const around = async (surroundings: Surroundings, ids: readonly string[], types: readonly string[] | null = null) =>
  (await surroundings.of(ids, types, graph)).map(({ edge, other }) => `${edge.relation} ${other.id}`).sort();

test('reads what is around a thing once', async () => {
  const surroundings = new Surroundings();
  const first = await around(surroundings, ['theme/taal']);

  expect(first).toEqual(['ADDRESSES action/les', 'ADDRESSES instrument/cursus']);
  expect(await around(surroundings, ['theme/taal'])).toEqual(first);
  expect(reads()).toBe(1);
});

test('reads only what is not known yet, and each kind of answer by itself', async () => {
  const surroundings = new Surroundings();
  await around(surroundings, ['theme/taal']);
  const both = await around(surroundings, ['theme/taal', 'theme/werk']);
  await around(surroundings, ['theme/werk', 'theme/taal']);
  expect(reads()).toBe(2);

  await around(surroundings, ['theme/taal'], ['ACTION']);
  expect(reads()).toBe(3);
  expect(both).toEqual(['ADDRESSES action/les', 'ADDRESSES instrument/cursus', 'ADDRESSES instrument/cursus']);
});
