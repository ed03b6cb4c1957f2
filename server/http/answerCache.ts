import { createHash } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { LRUCache } from 'lru-cache';
import { clientHas } from './clientHas.ts';

/** What is kept of an answer: all that a client gets but its id. */
interface Answer {
  readonly body: string;
  readonly contentType: string;
}

/** Of an answer without errors: a cache on the way may keep it for minutes, and ask again after that. */
const cacheControl = 'public, max-age=60, s-maxage=300, stale-while-revalidate=3600';

interface Cache {
  /** What answers depend on beside the request: the dataset, and the schema that reads it. */
  readonly edition: string;
  /** Most bytes of answers to keep. */
  readonly maxBytes: number;
  readonly onAnswer: (from: 'cache' | 'client cache' | 'graph') => void;
}

/**
 * Whole answers by request: the dataset does not change while it is served. Who has an answer already and asks whether
 * it still holds (If-None-Match) gets 304 before anything is done. Answers with errors are not kept.
 */
export function answerCache({ edition, maxBytes, onAnswer }: Cache): RequestHandler {
  const answers = new LRUCache<string, Answer>({ maxSize: maxBytes, sizeCalculation: ({ body }) => body.length + 200 });

  return (req, res, next) => {
    const key = keyOf(req, edition);
    res.vary('Accept');
    const tag = `W/"${key}"`;
    res.set({ ETag: tag, 'Cache-Control': cacheControl });
    if (req.method === 'GET' && clientHas(req, tag)) {
      onAnswer('client cache');
      res.status(304).end();
      return;
    }
    const known = answers.get(key);
    if (known) {
      onAnswer('cache');
      res.set('Content-Type', known.contentType).end(known.body);
      return;
    }
    onAnswer('graph');
    const send = res.send.bind(res);
    res.send = (body: unknown) => {
      if (res.statusCode === 200 && typeof body === 'string' && isWithoutErrors(body)) {
        answers.set(key, { body, contentType: String(res.get('Content-Type')) });
      } else {
        res.removeHeader('ETag');
        res.set('Cache-Control', 'no-store');
      }
      return send(body);
    };
    next();
  };
}

/** GraphQL puts the errors of an answer first. */
function isWithoutErrors(body: string): boolean {
  return body.startsWith('{"data":');
}

function keyOf(req: Request, edition: string): string {
  const { query, variables, operationName } = (req.method === 'GET' ? req.query : (req.body as unknown)) as Record<
    string,
    unknown
  >;
  // JSON in the address is text; in a body it is a value.
  const asText = typeof variables === 'string' ? variables : JSON.stringify(variables ?? null);
  const asked = [edition, query, asText, operationName ?? null, req.get('Accept') ?? null];
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 27);
}
