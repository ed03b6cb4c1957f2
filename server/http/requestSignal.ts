import type { Response } from 'express';
import { limits } from '../api/limits.ts';
import { TookTooLong } from '../errors/knownErrors.ts';

/** Aborts when the client has gone away, or when it has waited as long as a request may take. */
export function requestSignal(res: Response): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(
    () => controller.abort(new TookTooLong(limits.requestSeconds)),
    limits.requestSeconds * 1000,
  );
  res.once('close', () => {
    clearTimeout(timer);
    controller.abort(new Error('The client went away.'));
  });
  return controller.signal;
}
