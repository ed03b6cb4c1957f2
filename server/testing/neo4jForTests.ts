import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { fetchNeo4j } from '../neo4j/managed/fetchNeo4j.ts';
import { startManagedNeo4j } from '../neo4j/managed/startManagedNeo4j.ts';
import type { Neo4jAddress } from '../environment.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A real Neo4j with an empty store, for the database suite. */
    neo4j: Neo4jAddress;
  }
}

/** Where the jars of Neo4j are kept: the same place as for `npm start`, so that they are fetched once. */
export const jarsDir = fileURLToPath(new URL('../../.data/neo4j/jars', import.meta.url));

/** Starts one real Neo4j for the whole suite. Without Java or Maven the suite fails; it is never skipped. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const onProgress = (message: string) => console.log(message);
  const { signal } = new AbortController();
  await fetchNeo4j({ jarsDir, onProgress, signal });
  const homeDir = await mkdtemp(join(tmpdir(), 'beleidsgraaf-test-'));
  const managed = await startManagedNeo4j({ jarsDir, homeDir, onProgress, signal });
  project.provide('neo4j', managed.address);
  return async () => {
    await managed.stop();
    await rm(homeDir, { recursive: true, force: true });
  };
}
