import type { Server } from 'node:http';
import { urlOf } from '../../http/listen.ts';

/** Makes a server listen on any free port of this machine, and says where. */
export async function listenAnywhere(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return urlOf(server);
}
