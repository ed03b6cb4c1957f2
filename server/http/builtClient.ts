import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';
import { buildClient } from './buildClient.ts';
import { pages } from './pages.ts';

const folder = fileURLToPath(new URL('../../client/dist/', import.meta.url));

/** Serves the client and the IDE as they are built, after building them where they are not. */
export async function builtClient(start: {
  readonly progress: (message: string) => void;
  readonly signal: AbortSignal;
}): Promise<RequestHandler> {
  await buildClient(start.progress, start.signal);
  const router = Router();
  // A file with a hash in its name never changes.
  router.use('/assets', express.static(`${folder}assets`, { immutable: true, maxAge: '1y', index: false }));
  const files = express.static(folder, { index: false, dotfiles: 'ignore' });
  router.use(files);
  router.use(
    pages((page) => (req, res, next) => {
      res.set('Cache-Control', 'no-cache');
      req.url = `/${page}`;
      files(req, res, next);
    }),
  );
  return router;
}
