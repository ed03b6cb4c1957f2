import type { Logger } from 'pino';
import { holds, importKnowledge } from '../seed/importing/importKnowledge.ts';
import { seedChecksum } from '../seed/importing/seedChecksum.ts';
import { readSeedFolder, seedFiles } from '../seed/reading/readSeedFolder.ts';
import type { Knowledge } from './api/context.ts';
import { readDocumentTexts } from './documents/readDocumentTexts.ts';
import { readAskKnowledge } from './features/ask/graph/readAskKnowledge.ts';
import { readDataset } from './features/dataset/readDataset.ts';
import { GraphReader } from './graph/GraphReader.ts';
import type { Metrics } from './metrics.ts';
import type { Database } from './neo4j/openDatabase.ts';

interface Loading {
  readonly database: Database;
  /** Undefined where no document texts are installed. */
  readonly documentsDir: string | undefined;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly signal: AbortSignal;
}

/** Imports the seed where it is not what the database holds, and gives what answers are made from. */
export async function loadKnowledge({ database, documentsDir, log, metrics, signal }: Loading): Promise<Knowledge> {
  const onProgress = (message: string) => log.info(message);
  const { driver, address } = database;
  const checksum = seedChecksum(seedFiles());
  if (!(await holds(driver, address.database, checksum)))
    await importKnowledge(driver, address.database, readSeedFolder(), { onProgress, checksum, signal });
  const graph = new GraphReader(database.driver, database.address.database, undefined, metrics.databaseReads);
  const dataset = await readDataset(graph);
  if (!dataset) throw new Error('The import left no dataset.');
  const texts = readDocumentTexts(documentsDir, dataset.documents, (reason) => log.warn(reason));
  return { graph, dataset, texts, ask: await readAskKnowledge(graph, texts) };
}
