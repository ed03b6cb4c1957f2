import type { RequestHandler } from 'express';
import pLimit from 'p-limit';
import { Doorway } from './Doorway.ts';
import { refuse } from './httpErrors.ts';

interface Capacity {
  /** How many questions are worked on at a time. */
  readonly running: number;
  /** How many more may wait for their turn. */
  readonly waiting: number;
  /** How long one waits at most: less than half of the time that a request may take. */
  readonly waitSeconds?: number;
}

/**
 * Works on so many questions at a time, lets so many wait for so long, and refuses the rest: an answer that says when
 * to come back is better than one that never comes.
 */
export function admission({ running, waiting, waitSeconds = 3 }: Capacity): RequestHandler {
  const turn = pLimit(running);
  const doorway = new Doorway();
  let inLine = 0;
  return (_req, res, next) => {
    // Who has gone already would never be heard to go, and keep a place for ever.
    if (res.closed) return;
    doorway.arrived();
    if (inLine >= waiting) {
      refuse(res, 503, 'TOO_MANY_REQUESTS', 'The server has more questions than it can take. Ask again in 2 seconds.');
      return;
    }
    let waits = true;
    inLine += 1;
    const leaveLine = () => {
      if (waits) inLine -= 1;
      waits = false;
      clearTimeout(timer);
    };
    const timer = setTimeout(() => {
      leaveLine();
      refuse(res, 503, 'TIMEOUT', 'The server had no time for the question, for it has many. Ask again in 2 seconds.');
    }, waitSeconds * 1000);
    const closed = new Promise((resolve) => res.once('close', resolve));
    void closed.then(leaveLine);

    void turn(async () => {
      if (waits) await doorway.free();
      if (!waits) return;
      leaveLine();
      next();
      await closed;
    });
  };
}
