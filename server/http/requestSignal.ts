import type { RequestHandler, Response } from 'express';
import { limits } from '../api/limits.ts';
import { ClientGone, TookTooLong } from '../errors/knownErrors.ts';

/** Milliseconds that it takes, with a lot to do, to answer that there is no answer. */
const toSaySo = 500;

const signals = new WeakMap<Response, AbortSignal>();

/** Gives every request a signal that aborts when its client has gone away, or has waited as long as it may take. */
export const requestSignals: RequestHandler = (_req, res, next) => {
  const controller = new AbortController();
  const timer = setTimeout(
    () => controller.abort(new TookTooLong(limits.requestSeconds)),
    limits.requestSeconds * 1000 - toSaySo,
  );
  res.once('close', () => {
    clearTimeout(timer);
    controller.abort(new ClientGone());
  });
  signals.set(res, controller.signal);
  next();
};

export function requestSignalOf(res: Response): AbortSignal {
  const signal = signals.get(res);
  if (!signal) throw new Error('The request has no signal.');
  return signal;
}
