import neo4j from 'neo4j-driver';
import { afterAll, beforeEach, expect, inject, test } from 'vitest';
import { knowledgeOf, thing } from '../../server/testing/aGraph.ts';
import type { KnowledgeStream } from '../knowledge.ts';
import { importKnowledge, NotOurDatabase, TooLargeToReplace } from './importKnowledge.ts';

const { uri, user, password, database } = inject('neo4j');
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

const quietly = { onProgress: () => undefined };

const knowing = (...slugs: readonly string[]) => knowledgeOf(...slugs.map((slug) => thing(`ministry/${slug}`)));

async function ids(): Promise<readonly string[]> {
  const { records } = await driver.executeQuery(
    "MATCH (entity:Entity) WHERE entity.id <> 'document/bron' RETURN entity.id AS id ORDER BY id",
    {},
    { database },
  );
  return records.map((record) => String(record.get('id')));
}

async function empty(): Promise<void> {
  await driver.executeQuery('MATCH (node) DETACH DELETE node', {}, { database });
}

beforeEach(empty);
afterAll(async () => {
  await empty();
  await driver.close();
});

test('holds just what was imported last; the same again changes nothing', async () => {
  expect(await importKnowledge(driver, database, knowing('een', 'twee'), quietly)).toBe(true);
  expect(await importKnowledge(driver, database, knowing('een', 'twee'), quietly)).toBe(false);
  expect(await ids()).toEqual(['ministry/een', 'ministry/twee']);

  expect(await importKnowledge(driver, database, knowing('twee', 'drie'), quietly)).toBe(true);
  expect(await ids()).toEqual(['ministry/drie', 'ministry/twee']);
});

test('keeps what it had when an import is broken off', async () => {
  await importKnowledge(driver, database, knowing('een'), quietly);
  const abort = new AbortController();
  const brokenOff = importKnowledge(driver, database, knowing('twee'), {
    onProgress: () => abort.abort(new Error('stop')),
    signal: abort.signal,
  });

  await expect(brokenOff).rejects.toThrow('stop');
  expect(await ids()).toEqual(['ministry/een']);
});

test('makes its constraints where a killed database left only the index of one', async () => {
  await driver.executeQuery('DROP CONSTRAINT entity_id IF EXISTS', {}, { database });
  await driver.executeQuery('CREATE INDEX entity_id FOR (entity:Entity) ON (entity.id)', {}, { database });

  await importKnowledge(driver, database, knowing('een'), quietly);

  const { records } = await driver.executeQuery(
    "SHOW CONSTRAINTS YIELD name WHERE name = 'entity_id' RETURN name",
    {},
    { database },
  );
  expect(records).toHaveLength(1);
});

test('leaves the content of others alone', async () => {
  await driver.executeQuery("CREATE (:Entity {id: 'van-een-ander'})", {}, { database });

  await expect(importKnowledge(driver, database, knowing('een'), quietly)).rejects.toThrow(NotOurDatabase);
  expect(await ids()).toEqual(['van-een-ander']);
});

const inParts = { ...quietly, mostAtOnce: 50 };

/** More than one transaction may hold, as a stream; it breaks off in the pass that writes, after so many things. */
function manyThings(breaksAfter = Infinity): KnowledgeStream {
  const { entities, ...rest } = knowing(...Array.from({ length: 60 }, (_, index) => `nummer-${index}`));
  let passes = 0;
  function* stream() {
    passes += 1;
    for (const [index, entity] of entities.entries()) {
      if (passes > 2 && index > breaksAfter) throw new Error('The stream broke off.');
      yield entity;
    }
  }
  return { ...rest, entities: { [Symbol.iterator]: stream } };
}

test('writes a large dataset in batches with progress, into an empty database only', async () => {
  const lines: string[] = [];
  expect(
    await importKnowledge(driver, database, manyThings(), { ...inParts, onProgress: (line) => lines.push(line) }),
  ).toBe(true);
  expect(await ids()).toHaveLength(60);
  expect(lines[0]).toMatch(/^Importing 6\d things/);
  expect(await importKnowledge(driver, database, manyThings(), inParts)).toBe(false);

  await expect(importKnowledge(driver, database, knowing('een'), inParts)).rejects.toThrow(TooLargeToReplace);
  expect(await ids()).toHaveLength(60);

  await importKnowledge(driver, database, knowing('een'), quietly);
  await expect(importKnowledge(driver, database, manyThings(), inParts)).rejects.toThrow(TooLargeToReplace);
  expect(await ids()).toEqual(['ministry/een']);
});

test.each([
  ['a small', knowing('een'), 1],
  ['a large', manyThings(), 60],
])('makes room for %s dataset where a killed import left a part of a large one', async (_, knowledge, count) => {
  const left =
    "CREATE (:Dataset {version: 'unfinished'}), (:Entity {id: 'ministry/over', label: 'Over'})-[:FUNDS]->(:Entity)";
  await driver.executeQuery(left, {}, { database });

  expect(await importKnowledge(driver, database, knowledge, inParts)).toBe(true);
  expect(await ids()).toHaveLength(count);
});

test('takes out again what was written of a large dataset that breaks off', async () => {
  await expect(importKnowledge(driver, database, manyThings(40), inParts)).rejects.toThrow('broke off');
  const { records } = await driver.executeQuery('MATCH (node) RETURN count(node) AS nodes', {}, { database });
  expect(records[0]?.get('nodes')).toBe(0);
});
