import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Like `mkdir -p`. Not Node's `recursive`, which never returns where a directory can't hold any, as in /proc. */
export function makeDirectory(path: string): void {
  if (isDirectory(path)) return;
  makeDirectory(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!isDirectory(path)) throw error; // Else another program made it at the same moment.
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
