import type { RequestHandler } from 'express';
import { refuse } from './httpErrors.ts';

/** Refuses what is no GraphQL request at all, with a message that says what one looks like. */
export const wellFormed: RequestHandler = (req, res, next) => {
  const body: unknown = req.body;
  if (req.method === 'GET' && isQuery(req.query['query'])) {
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
  } else if (!isQuery(body.query)) {
    const what = body.query === '' ? 'empty' : 'no text';
    refuse(res, 400, 'BAD_USER_INPUT', `query is ${what}. Send {"query": "{ dataset { version } }"}.`);
  } else if (isDeep(body)) {
    refuse(res, 400, 'BAD_USER_INPUT', `The body is nested more than ${deepest} levels deep. Send flatter variables.`);
  } else if ('extensions' in body && body.extensions != null && !isObject(body.extensions)) {
    refuse(res, 400, 'BAD_USER_INPUT', 'extensions is no object. Leave it out, or send {}.');
  } else {
    next();
  }
};

/** Levels of lists and objects within one another; more is no question, and too deep for what walks through values. */
const deepest = 100;

function isDeep(value: unknown, level = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return level > deepest || Object.values(value).some((within) => isDeep(within, level + 1));
}

function isQuery(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}
