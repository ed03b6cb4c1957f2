import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler, Router } from 'express';
import { type Knowledge, type RequestContext, requestContext } from '../api/context.ts';
import { limits } from '../api/limits.ts';
import type { LoadedDataset } from '../features/dataset/readDataset.ts';
import type { Metrics } from '../metrics.ts';
import { admission } from './admission.ts';
import { answerCache } from './answerCache.ts';
import { openToAnyOrigin } from './cors.ts';
import { downloads } from './downloads.ts';
import { notFound } from './httpErrors.ts';
import { requestIdOf } from './requestIds.ts';
import { requestSignalOf, requestSignals } from './requestSignal.ts';
import { wellFormed } from './wellFormed.ts';

/** Questions worked on at a time, and waiting: what a database on two cores answers within a request's time. */
const capacity = { running: 32, waiting: 400 };

/** Bytes of answers to keep. */
const cacheBytes = 32_000_000;

interface Answering {
  readonly knowledge: Knowledge;
  readonly apollo: ApolloServer<RequestContext>;
  /** Changes when the same question can have another answer from the same dataset: with the schema. */
  readonly edition: string;
  /** Serves the client's files and pages. */
  readonly client: RequestHandler;
  readonly metrics: Metrics;
}

/** What answers questions: the API, the downloads and the client. */
export function routes({ knowledge, apollo, edition, client, metrics }: Answering): RequestHandler {
  const router = Router();
  router.use(
    '/graphql',
    openToAnyOrigin,
    requestSignals,
    express.json({ limit: limits.bodyBytes }),
    wellFormed,
    answerCache({
      edition: `${knowledge.dataset.version} ${edition}`,
      maxBytes: cacheBytes,
      onAnswer: (from) => metrics.answers.inc({ from }),
    }),
    admission(capacity),
    expressMiddleware(apollo, {
      context: ({ res }) => Promise.resolve(requestContext(knowledge, requestIdOf(res), requestSignalOf(res))),
    }),
  );
  router.use('/data', openToAnyOrigin, downloads(knowledge), notFound);
  router.get('/metrics', async (_req, res) => {
    res
      .set('Cache-Control', 'no-store')
      .type(metrics.registry.contentType)
      .send(await metrics.registry.metrics());
  });
  router.get('/documents/:name', statusOfDocument(knowledge.dataset));
  router.use(client);
  return router;
}

/** The page of a source that there is not says so in the reader's language; this says it to programs. */
function statusOfDocument({ documents }: LoadedDataset): RequestHandler<{ name: string }> {
  const known = new Set(documents.map(({ id }) => id));
  return (req, res, next) => {
    if (!known.has(`document/${req.params.name}`)) res.status(404);
    next();
  };
}
