import neo4j from 'neo4j-driver';
import { afterAll, beforeEach, inject } from 'vitest';
import { GraphReader } from '../graph/GraphReader.ts';

/** A reader of the test's Neo4j, and how many statements it has run in this test. */
export function countedReader() {
  const { uri, user, password, database } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  let count = 0;
  const reads = { inc: () => void (count += 1), dec: () => undefined };
  beforeEach(() => {
    count = 0;
  });
  afterAll(() => driver.close());
  return { graph: new GraphReader(driver, database, undefined, reads), reads: () => count };
}
