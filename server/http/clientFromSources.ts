import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type RequestHandler, Router } from 'express';
import { createServer } from 'vite';
import type { Cleanup } from '../Cleanup.ts';
import { pages } from './pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Serves the client from its sources, and tells open pages when a source changes. */
export async function clientFromSources({ cleanup }: { readonly cleanup: Cleanup }): Promise<RequestHandler> {
  const vite = await createServer({
    configFile: `${root}vite.config.ts`,
    server: { middlewareMode: true },
    appType: 'custom',
  });
  cleanup.add(() => vite.close());
  const router = Router();
  router.use((_req, res, next) => {
    // Vite's reload needs an inline script and a socket.
    res.removeHeader('Content-Security-Policy');
    next();
  });
  router.use(vite.middlewares);
  router.use(
    pages((file) => async (req, res) => {
      const html = await readFile(`${root}client/${file}`, 'utf8');
      res.type('html').send(await vite.transformIndexHtml(req.originalUrl, html));
    }),
  );
  return router;
}
