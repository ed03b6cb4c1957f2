import type { RequestHandler } from 'express';
import pLimit from 'p-limit';
import { limits } from '../api/limits.ts';
import { TookTooLong } from '../errors/knownErrors.ts';
import { refuse } from './httpErrors.ts';
import { requestSignalOf } from './requestSignal.ts';

interface Capacity {
  /** How many questions are worked on at a time. */
  readonly running: number;
  /** How many more may wait for their turn. */
  readonly waiting: number;
}

/**
 * Works on so many questions at a time, lets so many wait, and refuses the rest at once: an answer that says when to
 * come back is better than one that never comes.
 */
export function admission({ running, waiting }: Capacity): RequestHandler {
  const turn = pLimit(running);
  return (_req, res, next) => {
    if (turn.pendingCount >= waiting) {
      res.set('Retry-After', '2');
      refuse(res, 503, 'TOO_MANY_REQUESTS', 'The server has more questions than it can take. Ask again in 2 seconds.');
      return;
    }
    const signal = requestSignalOf(res);
    const giveUp = () => {
      if (!res.closed) refuse(res, 503, 'TIMEOUT', new TookTooLong(limits.requestSeconds).message);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    void turn(
      () =>
        new Promise<void>((resolve) => {
          signal.removeEventListener('abort', giveUp);
          if (signal.aborted) {
            resolve();
            return;
          }
          res.once('close', resolve);
          next();
        }),
    );
  };
}
