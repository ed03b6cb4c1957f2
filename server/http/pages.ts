import { type RequestHandler, Router } from 'express';

/** Every page by its path, with the file that it starts from. */
const files: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/ask': 'index.html',
  '/coverage': 'index.html',
  '/developers': 'index.html',
  '/documents/:id': 'index.html',
  '/embed': 'index.html',
  '/find': 'index.html',
  '/item/:type/:slug': 'index.html',
  '/money': 'index.html',
  '/paths': 'index.html',
  '/time': 'index.html',
  '/graphiql': 'graphiql.html',
};

/**
 * Answers who asks for a page. A path that is none gets the client too, with status 404: it says so in the reader's
 * language. Who does not ask for HTML is left to the next in line.
 */
export function pages(send: (file: string) => RequestHandler): RequestHandler {
  const router = Router();
  for (const [path, file] of Object.entries(files)) router.get(path, send(file));
  router.get('/*path', (req, res, next) => {
    if (req.accepts(['json', 'html']) !== 'html') {
      next();
      return undefined;
    }
    res.status(404);
    return send('index.html')(req, res, next);
  });
  return router;
}
