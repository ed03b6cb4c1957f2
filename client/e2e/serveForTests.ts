import { aDataDir, runProgram } from '../../server/testing/runProgram.ts';
import { fetchNeo4j } from '../../server/neo4j/managed/fetchNeo4j.ts';
import { jarsDir } from '../../server/testing/neo4jForTests.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the whole program serves the real dataset, for the browser suite. */
    baseUrl: string;
  }
}

/** Runs the whole program, with the client as it is built and the real seed in a real Neo4j. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await fetchNeo4j({ jarsDir, onProgress: (message) => console.log(message) });
  const dataDir = aDataDir();
  const program = runProgram({ DATA_DIR: dataDir.path });
  await program.prints(/served at http:\S+\n/, 240);
  project.provide('baseUrl', await program.url());
  return async () => {
    await program.end('SIGTERM');
    dataDir.remove();
  };
}
