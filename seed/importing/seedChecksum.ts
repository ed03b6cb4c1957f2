import { createHash } from 'node:crypto';

/** A checksum of the seed's files: cheap to make, where reading what they say takes seconds. */
export function seedChecksum(files: ReadonlyMap<string, string>): string {
  const checksum = createHash('sha256');
  for (const [name, text] of files) checksum.update(name).update('\0').update(text).update('\0');
  return checksum.digest('hex');
}
