import type { RequestHandler } from 'express';

/** Whether questions can be answered now, and if not, why, in words without anything internal. */
export type Readiness =
  | { readonly status: 'ready'; readonly version: string }
  | { readonly status: 'starting' | 'database unavailable' | 'stopping' };

/** The process runs. */
export const live: RequestHandler = (_req, res) => {
  res.set('Cache-Control', 'no-store').json({ status: 'live' });
};

/** Questions can be answered: asked of the database each time. */
export function ready(readiness: () => Promise<Readiness>): RequestHandler {
  return async (_req, res) => {
    const now = await readiness();
    res
      .set('Cache-Control', 'no-store')
      .status(now.status === 'ready' ? 200 : 503)
      .json(now);
  };
}
