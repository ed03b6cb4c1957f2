import type { RequestHandler } from 'express';
import { refuse } from './httpErrors.ts';

/** Refuses what is no GraphQL request at all, with a message that says what one looks like. */
export const wellFormed: RequestHandler = (req, res, next) => {
  const body: unknown = req.body;
  if (req.method === 'GET' && typeof req.query['query'] === 'string') {
    next();
  } else if (req.method === 'GET') {
    refuse(res, 400, 'BAD_USER_INPUT', 'There is no query. Ask /graphql?query={dataset{version}}, or open /graphiql.');
  } else if (req.method !== 'POST') {
    res.set('Allow', 'GET, POST');
    refuse(res, 405, 'BAD_USER_INPUT', `The API takes GET and POST, not ${req.method}.`);
  } else if (!req.is('application/json')) {
    const type = req.get('Content-Type') ?? 'not stated';
    refuse(res, 415, 'BAD_USER_INPUT', `The Content-Type is ${type.slice(0, 80)}; send application/json.`);
  } else if (Array.isArray(body)) {
    refuse(
      res,
      400,
      'BAD_USER_INPUT',
      'The body is a batch of queries. Send them one by one, or as fields of one query.',
    );
  } else if (typeof body !== 'object' || body === null || !('query' in body)) {
    refuse(res, 400, 'BAD_USER_INPUT', 'The body has no query. Send {"query": "{ dataset { version } }"}.');
  } else if (typeof body.query !== 'string') {
    refuse(res, 400, 'BAD_USER_INPUT', 'query is no text. Send {"query": "{ dataset { version } }"}.');
  } else if ('extensions' in body && body.extensions != null && !isObject(body.extensions)) {
    refuse(res, 400, 'BAD_USER_INPUT', 'extensions is no object. Leave it out, or send {}.');
  } else {
    next();
  }
};

function isObject(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}
