import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { close, listen, urlOf } from '../http/listen.ts';
import { aGraph, thing } from '../testing/aGraph.ts';

const { url, ask } = await aGraph(thing('programme/nplv'));
const sockets: Socket[] = [];
afterAll(() => {
  for (const socket of sockets) socket.destroy();
});

describe.concurrent('cuts', () => {
  test('a thousand connections that never say what they want, and answers others meanwhile', async () => {
    const closed: Promise<number>[] = [];
    for (let batch = 0; batch < 10; batch += 1) {
      closed.push(...Array.from({ length: 50 }, () => anIdleConnection(url).closedAfter));
      closed.push(...Array.from({ length: 50 }, () => aSlowConnection(url).closedAfter));
      await pause(50);
    }
    const all = Promise.all(closed);

    for (let asked = 0; asked < 5; asked += 1) {
      expect(await ask(`query Number${asked} { entity(id: "programme/nplv") { id } }`)).toEqual({
        entity: { id: 'programme/nplv' },
      });
      await pause(1_000);
    }
    const seconds = await all;
    expect(Math.min(...seconds)).toBeGreaterThan(9);
    expect(Math.max(...seconds)).toBeLessThan(25);
  });

  test('a connection that does not take its answer', async () => {
    let cut: (() => void) | undefined;
    const isCut = new Promise<void>((resolve) => (cut = resolve));
    const server = await listen(
      (_req, res) => {
        res.once('close', () => cut?.());
        // More than the network holds for the client.
        res.end(Buffer.alloc(100_000_000));
      },
      '127.0.0.1',
      0,
    );
    const { socket } = aConnection(urlOf(server));
    socket.pause();
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');

    await isCut;
    await close(server);
  }, 30_000);
});

/** A connection, and after how many seconds it is closed. */
function aConnection(url: string) {
  const { hostname, port } = new URL(url);
  const start = performance.now();
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  socket.on('error', () => undefined);
  const closedAfter = new Promise<number>((resolve) => {
    socket.once('close', () => resolve((performance.now() - start) / 1000));
  });
  return { socket, closedAfter };
}

function anIdleConnection(url: string) {
  const connection = aConnection(url);
  connection.socket.resume();
  return connection;
}

/** One that sends its headers a letter at a time. */
function aSlowConnection(url: string) {
  const connection = anIdleConnection(url);
  connection.socket.write('GET /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
  const timer = setInterval(() => connection.socket.write('a'), 500);
  void connection.closedAfter.then(() => clearInterval(timer));
  return connection;
}
