import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { ClientGone } from '../errors/knownErrors.ts';

type Piece = string | Uint8Array;

/** Who takes fewer bytes in so many seconds holds a place that others wait for. */
interface Pace {
  readonly bytes: number;
  readonly seconds: number;
}

/**
 * Sends a file piece by piece as it is made, no faster than the client takes it; stops making it when it goes away, and
 * cuts it off when it takes the file too slowly.
 */
export async function streamFile(
  res: Response,
  pieces: (signal: AbortSignal) => AsyncGenerator<Piece>,
  slowest: Pace = { bytes: 30_000, seconds: 10 },
): Promise<void> {
  const controller = new AbortController();
  res.once('close', () => controller.abort(new ClientGone()));
  const source = pieces(controller.signal);
  let pace: NodeJS.Timeout | undefined;
  try {
    // An error before the first piece can still be answered.
    const first = await source.next();
    pace = cutWhenSlower(res, slowest);
    if (!first.done) await pipeline(Readable.from(startingWith(first.value, source)), res);
  } catch (error) {
    if (!isOfClient(error)) throw error;
  } finally {
    clearInterval(pace);
  }
}

function cutWhenSlower(res: Response, { bytes, seconds }: Pace): NodeJS.Timeout {
  let before = 0;
  return setInterval(() => {
    const { socket } = res;
    if (!socket) return;
    const taken = socket.bytesWritten - socket.writableLength;
    if (taken - before < bytes) res.destroy();
    before = taken;
  }, seconds * 1000);
}

/** Whether it is the client that broke off, or was cut off. */
function isOfClient(error: unknown): boolean {
  const closed = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
  return closed || error instanceof ClientGone;
}

async function* startingWith(first: Piece, rest: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  yield first;
  yield* rest;
}
