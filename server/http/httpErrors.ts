import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import { type ErrorCode, KnownError } from '../errors/knownErrors.ts';
import { requestIdOf } from './requestIds.ts';

/** An error of Express or its body parser, which say what they think of it in a status. */
const OfExpress = z.object({ status: z.number().min(400).max(499), type: z.string().optional(), message: z.string() });

/** Failures of ours that may be gone in a few seconds. */
const passing: ReadonlySet<ErrorCode> = new Set(['DATABASE_UNAVAILABLE', 'TIMEOUT']);

const explanations: Readonly<Record<string, string>> = {
  'entity.too.large': 'The body is larger than 100 kB. Send a smaller query.',
  'entity.parse.failed': 'The body is no valid JSON. Send {"query": "…"} with Content-Type application/json.',
  'encoding.unsupported': 'The body is compressed in a way that is not supported. Send it as it is, or with gzip.',
  'charset.unsupported': 'The body is in a character set that is not supported. Send it in UTF-8.',
};

export const notFound: RequestHandler = (req, res) => {
  refuse(res, 404, 'NOT_FOUND', `There is nothing at ${req.originalUrl.slice(0, 200)}. The API is at /graphql.`);
};

/** Last in the chain: every error as JSON in the shape of GraphQL; one that nobody foresaw is masked and logged. */
export function httpErrors(log: Logger): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) {
      log.error({ err: error, requestId: requestIdOf(res) }, 'An answer broke off');
      next(error);
      return;
    }
    const ofExpress = OfExpress.safeParse(error);
    if (error instanceof KnownError) {
      refuse(res, passing.has(error.code) ? 503 : 400, error.code, error.message);
    } else if (ofExpress.success) {
      const { status, type, message } = ofExpress.data;
      refuse(res, status, 'BAD_USER_INPUT', explanations[type ?? ''] ?? `The request cannot be read: ${message}.`);
    } else {
      log.error({ err: error, requestId: requestIdOf(res) }, 'An error that nobody foresaw');
      refuse(
        res,
        500,
        'INTERNAL_SERVER_ERROR',
        'Something went wrong on the server. Try again; if it stays, report it with the request id.',
      );
    }
  };
}

/**
 * Answers with one error in the shape of GraphQL, in place of what was being made; says when to come back where the
 * server cannot answer now.
 */
export function refuse(res: Response, status: number, code: ErrorCode, message: string): void {
  for (const name of ['ETag', 'Content-Disposition']) res.removeHeader(name);
  res.set('Cache-Control', 'no-store');
  if (status === 503) res.set('Retry-After', '2');
  res.status(status).json({ errors: [{ message, extensions: { code, requestId: requestIdOf(res) } }] });
}
