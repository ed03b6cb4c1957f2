import type { Request } from 'express';

/**
 * Whether the client asks if what it has, with one of these tags, still holds, and it does. Tags are compared weakly, as
 * HTTP says for If-None-Match. Unlike `req.fresh` this answers a script as well: `fetch` sends `Cache-Control: no-cache`
 * with an If-None-Match of the script's own.
 */
export function clientHas(req: Request, tag: string): boolean {
  const known = (req.get('If-None-Match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(tag.replace(/^W\//, '')) || known.includes('*');
}
