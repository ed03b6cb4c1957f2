import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import neo4j from 'neo4j-driver';
import { destination, pino } from 'pino';
import { importKnowledge } from '../../../seed/importing/importKnowledge.ts';
import type { KnowledgeStream } from '../../../seed/knowledge.ts';
import { apiSchema } from '../../api/apiSchema.ts';
import type { Cleanup } from '../../Cleanup.ts';
import { startManagedNeo4j } from '../../neo4j/managed/startManagedNeo4j.ts';
import { jarsDir } from '../../testing/neo4jForTests.ts';
import { serveGraph } from '../../testing/serveGraph.ts';
import { Recorder } from './Recorder.ts';

interface Room {
  /** Of Neo4j; what one transaction writes has to fit in. */
  readonly heapMegabytes?: number;
  /** Told how the import goes. */
  readonly onProgress?: (line: string) => void;
}

/** A Neo4j of its own with an empty store, and a driver for it. */
export async function openDatabase(cleanup: Cleanup, { heapMegabytes }: Room = {}) {
  const homeDir = await mkdtemp(join(tmpdir(), 'beleidsgraaf-bench-'));
  cleanup.add(() => rm(homeDir, { recursive: true, force: true }));
  const managed = await startManagedNeo4j({
    ...{ jarsDir, homeDir, onProgress: () => undefined },
    ...(heapMegabytes !== undefined && { heapMegabytes }),
  });
  cleanup.add(() => managed.stop());
  const { uri, user, password, database } = managed.address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  cleanup.add(() => driver.close());
  return { driver, database };
}

/** A dataset in a Neo4j and the API over it, in this process, with a record of the statements that it runs. */
export async function openStage(knowledge: KnowledgeStream, cleanup: Cleanup, room: Room = {}) {
  const { driver, database } = await openDatabase(cleanup, room);
  await importKnowledge(driver, database, knowledge, { onProgress: room.onProgress ?? (() => undefined) });
  const recorder = new Recorder(driver);
  const schema = await apiSchema();
  const log = pino({ level: 'info' }, destination('/dev/null'));
  const { url, close } = await serveGraph({ driver: recorder.driver, database, schema, log });
  cleanup.add(close);
  /** The same API with pages, on a port of its own. */
  const serve = async (client: RequestHandler): Promise<string> => {
    const pages = await serveGraph({ driver, database, schema, log, client });
    cleanup.add(pages.close);
    return pages.url;
  };
  return { driver, database, recorder, graphql: `${url}/graphql`, serve };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;
