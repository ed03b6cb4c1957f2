import type { RequestHandler } from 'express';
import { refuse } from './httpErrors.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Everything here is only read; questions alone may be sent as well. */
export const readOnly: RequestHandler = (req, res, next) => {
  if (reading.has(req.method) || /^\/graphql\/?$/i.test(req.path)) {
    next();
    return;
  }
  res.set('Allow', 'GET, HEAD');
  refuse(res, 405, 'BAD_USER_INPUT', `${req.path.slice(0, 200)} can be read only: ask with GET, not ${req.method}.`);
};
