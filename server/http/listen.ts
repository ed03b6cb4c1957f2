import { createServer, type RequestListener, type Server } from 'node:http';
import { Refusal } from '../errors/Refusal.ts';

/** The address is taken, or may not be used; says which and what to do. */
export class CannotListen extends Refusal {
  constructor(
    readonly host: string,
    readonly port: number,
    readonly reason: string,
  ) {
    super(`Port ${port} on ${host} cannot be used: ${reason}. Set PORT to another one, or PORT=0 for any free port.`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there',
  EACCES: 'this user may not listen there',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'this machine knows no such host',
};

/** How long a connection may take, in milliseconds: to say what it wants, in all, between two questions. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  // Else Node looks only every 30 s who is over time.
  connectionsCheckingInterval: 1_000,
};

/**
 * How long a connection may be silent, in milliseconds: longer than any answer takes to come. Node gives twice that to
 * one that has stopped taking its answer.
 */
const longestSilence = 10_000;

/**
 * Listens for HTTP. Connections that are slow to say what they want, or do not take their answer, are cut.
 *
 * @param port 0 for any free one.
 * @throws {CannotListen}
 */
export async function listen(handler: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(patience, handler).setTimeout(longestSilence);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new CannotListen(host, port, reasons[error.code ?? ''] ?? error.message)),
    );
    server.listen(port, host, resolve);
  });
  return server;
}

/** Where a listening server is reached. */
export function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

/** Takes no new connections and lets running answers finish, for two seconds at most. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), 2_000);
  await closed;
  clearTimeout(timer);
}
