import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

type Piece = string | Uint8Array;

/** Sends a file piece by piece as it is made, no faster than the client takes it; stops making it when it goes away. */
export async function streamFile(res: Response, pieces: (signal: AbortSignal) => AsyncGenerator<Piece>): Promise<void> {
  const controller = new AbortController();
  res.once('close', () => controller.abort());
  const source = pieces(controller.signal);
  // An error before the first piece can still be answered.
  const first = await source.next();
  if (first.done) return;
  try {
    await pipeline(Readable.from(startingWith(first.value, source)), res);
  } catch (error) {
    if (!controller.signal.aborted) throw error;
  }
}

async function* startingWith(first: Piece, rest: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  yield first;
  yield* rest;
}
