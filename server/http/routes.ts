import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler, Router } from 'express';
import { type Knowledge, type RequestContext, requestContext } from '../api/context.ts';
import { limits } from '../api/limits.ts';
import { graphJsonLines } from '../features/download/graphJsonLines.ts';
import { openToAnyOrigin } from './cors.ts';
import { notFound } from './httpErrors.ts';
import { requestIdOf } from './requestIds.ts';
import { requestSignal } from './requestSignal.ts';
import { streamLines } from './streamLines.ts';
import { wellFormed } from './wellFormed.ts';

interface Answering {
  readonly knowledge: Knowledge;
  readonly apollo: ApolloServer<RequestContext>;
  /** Serves the client's files and pages. */
  readonly client: RequestHandler;
}

/** What answers questions: the API, the downloads and the client. */
export function routes({ knowledge, apollo, client }: Answering): RequestHandler {
  const router = Router();
  router.use((_req, res, next) => {
    res.set('X-Dataset-Version', knowledge.dataset.version);
    next();
  });
  router.use(
    '/graphql',
    openToAnyOrigin,
    express.json({ limit: limits.bodyBytes }),
    wellFormed,
    expressMiddleware(apollo, {
      context: ({ res }) => Promise.resolve(requestContext(knowledge, requestIdOf(res), requestSignal(res))),
    }),
  );
  router.get('/data/graph.jsonl', openToAnyOrigin, async (_req, res) => {
    res.type('application/x-ndjson').attachment(`beleidsgraaf-${knowledge.dataset.version}.jsonl`);
    await streamLines(res, (signal) => graphJsonLines({ ...knowledge, graph: knowledge.graph.during(signal) }));
  });
  router.use('/data', notFound);
  router.use(client);
  return router;
}
