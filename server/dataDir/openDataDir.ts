import { Refusal } from '../errors/Refusal.ts';
import { resolve } from 'node:path';
import { DataDirInUse, lockDataDir } from './lockDataDir.ts';
import { makeDirectory } from './makeDirectory.ts';

/** The directory that the program writes in, held by this program alone until it is released. */
export interface DataDir {
  /** Absolute. */
  readonly path: string;
  /** Lets the next program in. Also happens by itself when this one ends, however it ends. */
  release(): void;
}

/** The directory can't be created or written in; the message says why and what to do. */
export class DataDirUnwritable extends Refusal {
  constructor(
    readonly path: string,
    cause: Error,
  ) {
    super(
      `Cannot write in the data directory ${path} (${cause.message}). ` +
        'Make it a directory that this user can write in, on a disk with space, or set DATA_DIR to another one.',
      { cause },
    );
  }
}

/**
 * Opens the data directory for this program alone, and creates it where it is not there yet.
 *
 * @throws {DataDirInUse} where another running program holds it.
 * @throws {DataDirUnwritable} where nothing can be written.
 */
export function openDataDir(path: string): DataDir {
  const absolute = resolve(path);
  try {
    makeDirectory(absolute);
    // The lock is a file in the directory, so taking it shows that the directory can be written in.
    return { path: absolute, release: lockDataDir(absolute) };
  } catch (error) {
    if (error instanceof Error && !(error instanceof DataDirInUse)) throw new DataDirUnwritable(absolute, error);
    throw error;
  }
}
