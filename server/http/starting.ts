import type { RequestHandler } from 'express';
import { requestIdOf } from './requestIds.ts';

const page = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="refresh" content="2">
    <meta name="viewport" content="width=device-width">
    <title>Beleidsgraaf start</title>
  </head>
  <body style="font: 1.125rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 20vh auto; padding: 0 1rem">
    <h1>Beleidsgraaf start</h1>
    <p>Nog een ogenblik; deze pagina opent vanzelf.</p>
    <p lang="en">One moment; this page opens by itself.</p>
  </body>
</html>
`;

/** The answer to everything until the program has started: come back soon. */
export const starting: RequestHandler = (req, res) => {
  res.status(503).set({ 'Retry-After': '2', 'Cache-Control': 'no-store' });
  if (req.accepts(['json', 'html']) === 'html') {
    res.type('html').send(page);
    return;
  }
  const message = 'The program is starting. Try again in a few seconds.';
  res.json({ errors: [{ message, extensions: { code: 'DATABASE_UNAVAILABLE', requestId: requestIdOf(res) } }] });
};
