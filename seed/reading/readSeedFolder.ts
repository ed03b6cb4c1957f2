import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../knowledge.ts';
import { readSeed } from './readSeed.ts';

const seed = fileURLToPath(new URL('../', import.meta.url));

/** The files of the seed that say something, by their names relative to it. */
export function seedFiles(): ReadonlyMap<string, string> {
  const names = readdirSync(seed, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(seed + name, 'utf8')]));
}

/** What the seed of this repository says; see {@link readSeed} for the errors. */
export function readSeedFolder(): Knowledge {
  return readSeed(seedFiles());
}
