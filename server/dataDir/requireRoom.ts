import { statfs } from 'node:fs/promises';
import { Refusal } from '../errors/Refusal.ts';

/** Megabytes (of a million bytes) that each step writes, and some more. */
export const room = { toFetch: 250, toStart: 30, toGoOn: 5 } as const;

/** The disk of the data directory is full, or will be at once. */
export class DiskFull extends Refusal {
  constructor(
    readonly path: string,
    readonly free: number,
    readonly needed: number,
  ) {
    super(
      `The disk of the data directory ${path} has ${free} MB free, and ${needed} MB are needed. ` +
        'Free some, or set DATA_DIR to a directory on another disk; what it holds is not lost.',
    );
  }
}

/**
 * Looks before it is too late: a database whose disk fills up does not say why it stops.
 *
 * @param path a directory that is there.
 * @param megabytes
 * @throws {DiskFull}
 */
export async function requireRoom(path: string, megabytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(path);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free < megabytes) throw new DiskFull(path, free, megabytes);
}
