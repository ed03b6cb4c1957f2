import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { ClientGone } from '../errors/knownErrors.ts';

type Piece = string | Uint8Array;

/** Sends a file piece by piece as it is made, no faster than the client takes it; stops making it when it goes away. */
export async function streamFile(res: Response, pieces: (signal: AbortSignal) => AsyncGenerator<Piece>): Promise<void> {
  const controller = new AbortController();
  res.once('close', () => controller.abort(new ClientGone()));
  const source = pieces(controller.signal);
  try {
    // An error before the first piece can still be answered.
    const first = await source.next();
    if (!first.done) await pipeline(Readable.from(startingWith(first.value, source)), res);
  } catch (error) {
    if (!isOfClient(error)) throw error;
  }
}

/** Whether it is the client that broke off. */
function isOfClient(error: unknown): boolean {
  const closed = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
  return closed || error instanceof ClientGone;
}

async function* startingWith(first: Piece, rest: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  yield first;
  yield* rest;
}
