import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** What a page of ours may load: only its own files, and styles that components write; workers for the IDE's editor. */
const directives = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  upgradeInsecureRequests: null,
};

/** Pages of ours cannot be framed, but for the one that is made for it. */
export function securityHeaders(): RequestHandler {
  const usual = helmet({ contentSecurityPolicy: { directives }, strictTransportSecurity: false });
  const embedded = helmet({
    contentSecurityPolicy: { directives: { ...directives, frameAncestors: ['*'] } },
    strictTransportSecurity: false,
    xFrameOptions: false,
  });
  return (req, res, next) => (req.path === '/embed' ? embedded : usual)(req, res, next);
}
