import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/** Sends lines as they come, no faster than the client takes them; stops asking for more when it goes away. */
export async function streamLines(
  res: Response,
  lines: (signal: AbortSignal) => AsyncGenerator<string>,
): Promise<void> {
  const controller = new AbortController();
  res.once('close', () => controller.abort());
  const source = lines(controller.signal);
  const first = await source.next();
  if (first.done) return;
  try {
    await pipeline(Readable.from(startingWith(first.value, source)), res);
  } catch (error) {
    if (!controller.signal.aborted) throw error;
  }
}

async function* startingWith(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
