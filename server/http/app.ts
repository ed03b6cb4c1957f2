import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { type Readiness, live, ready } from './health.ts';
import { httpErrors, notFound } from './httpErrors.ts';
import { readOnly } from './readOnly.ts';
import { requestIds } from './requestIds.ts';
import { securityHeaders } from './securityHeaders.ts';
import { starting } from './starting.ts';

interface Surroundings {
  /** The routes that answer questions; undefined until Neo4j runs and the dataset is loaded. */
  readonly routes: () => RequestHandler | undefined;
  readonly readiness: () => Promise<Readiness>;
  /** Of the dataset that is served; undefined until one is. */
  readonly version: () => string | undefined;
  readonly log: Logger;
}

/** Every path of the contract. While the program starts, all but `/health` answer 503 and say so. */
export function httpApp({ routes, readiness, version, log }: Surroundings): Express {
  const app = express();
  app.disable('x-powered-by');
  // What can be cached has a tag of its own.
  app.disable('etag');
  app.use(requestIds(), securityHeaders(), compression());
  app.use(withVersion(version), readOnly);
  app.get('/health/live', live);
  app.get('/health/ready', ready(readiness));
  app.use((req, res, next) => (routes() ?? starting)(req, res, next));
  app.use(notFound);
  app.use(httpErrors(log));
  return app;
}

/** Names the dataset in every answer, errors too. */
function withVersion(version: Surroundings['version']): RequestHandler {
  return (_req, res, next) => {
    const served = version();
    if (served !== undefined) res.set('X-Dataset-Version', served);
    next();
  };
}
