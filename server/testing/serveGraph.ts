import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { editionOf } from '../api/apiSchema.ts';
import { apolloServer } from '../api/apolloServer.ts';
import { DocumentTexts } from '../documents/DocumentTexts.ts';
import { readAskKnowledge } from '../features/ask/graph/readAskKnowledge.ts';
import { readDataset } from '../features/dataset/readDataset.ts';
import { GraphReader } from '../graph/GraphReader.ts';
import { httpApp } from '../http/app.ts';
import { close, listen, urlOf } from '../http/listen.ts';
import { routes } from '../http/routes.ts';
import { Metrics } from '../metrics.ts';

interface Served {
  readonly driver: Driver;
  readonly database: string;
  readonly schema: GraphQLSchema;
  readonly texts?: DocumentTexts;
  readonly log: Logger;
  /** Serves pages; none where left out. */
  readonly client?: RequestHandler;
}

/** The API on any free port, over what has been imported into a database. */
export async function serveGraph({ driver, database, schema, texts = new DocumentTexts(new Map()), ...rest }: Served) {
  const { log, client = (_req, _res, next) => next() } = rest;
  const metrics = new Metrics();
  const graph = new GraphReader(driver, database, undefined, metrics.databaseReads);
  const dataset = await readDataset(graph);
  if (!dataset) throw new Error('The import left no dataset.');
  const apollo = await apolloServer(schema, log, metrics);
  const handler = routes({
    knowledge: { graph, dataset, texts, ask: await readAskKnowledge(graph, texts) },
    apollo,
    edition: editionOf(schema),
    client,
    metrics,
  });
  const readiness = () => Promise.resolve({ status: 'ready', version: dataset.version } as const);
  const server = await listen(
    httpApp({ routes: () => handler, readiness, version: () => dataset.version, log }),
    '127.0.0.1',
    0,
  );
  return {
    url: urlOf(server),
    dataset,
    close: async () => {
      await close(server);
      await apollo.stop();
    },
  };
}
