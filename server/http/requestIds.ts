import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

/** Gives every request an id, which its answer carries and its errors name. */
export function requestIds(): RequestHandler {
  return (_req, res, next) => {
    res.set('X-Request-Id', randomUUID());
    next();
  };
}

export function requestIdOf(res: Response): string {
  return String(res.get('X-Request-Id'));
}
