import { expressMiddleware } from '@as-integrations/express5';
import type { ApolloServer } from '@apollo/server';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { type Knowledge, type RequestContext, requestContext } from '../api/context.ts';
import { limits } from '../api/limits.ts';
import { graphJsonLines } from '../features/download/graphJsonLines.ts';
import { openToAnyOrigin } from './cors.ts';
import { httpErrors, notFound } from './httpErrors.ts';
import { type Readiness, live, ready } from './health.ts';
import { requestIds, requestIdOf } from './requestIds.ts';
import { requestSignal } from './requestSignal.ts';
import { securityHeaders } from './securityHeaders.ts';
import { streamLines } from './streamLines.ts';

/** What is served once everything is there. */
export interface Service {
  readonly knowledge: Knowledge;
  readonly apollo: ApolloServer<RequestContext>;
}

/** What the routes need from the program around them. */
export interface Surroundings {
  /** Undefined until Neo4j runs and the dataset is loaded. */
  readonly service: () => Service | undefined;
  readonly readiness: () => Promise<Readiness>;
  /** Serves the client's files and pages. */
  readonly client: RequestHandler;
  readonly log: Logger;
}

/** Every path of the contract. While the program starts, all but `/health` answer 503 and say so. */
export function httpApp({ service, readiness, client, log }: Surroundings): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(requestIds(), securityHeaders(), compression());

  app.get('/health/live', live);
  app.get('/health/ready', ready(readiness));

  app.use((_req, res, next) => {
    const running = service();
    if (running) {
      res.set('X-Dataset-Version', running.knowledge.dataset.version);
      next();
      return;
    }
    res.set('Retry-After', '5').status(503);
    res.json({
      errors: [
        {
          message: 'The program is starting and will be there in a moment.',
          extensions: { code: 'DATABASE_UNAVAILABLE', requestId: requestIdOf(res) },
        },
      ],
    });
  });

  app.use('/graphql', openToAnyOrigin, express.json({ limit: limits.bodyBytes }), (req, res, next) => {
    const running = service();
    if (!running) return next();
    const { apollo, knowledge } = running;
    const context = async () => requestContext(knowledge, requestIdOf(res), requestSignal(res));
    return expressMiddleware(apollo, { context })(req, res, next);
  });

  app.get('/data/graph.jsonl', openToAnyOrigin, async (_req, res) => {
    const running = service();
    if (!running) return;
    const { knowledge } = running;
    res.type('application/x-ndjson');
    res.attachment(`beleidsgraaf-${knowledge.dataset.version}.jsonl`);
    await streamLines(res, (signal) => graphJsonLines({ ...knowledge, graph: knowledge.graph.during(signal) }));
  });
  app.use('/data', notFound);

  app.use(client);
  app.use(notFound);
  app.use(httpErrors(log));
  return app;
}
