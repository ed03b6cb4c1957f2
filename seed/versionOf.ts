import { createHash } from 'node:crypto';
import type { Knowledge } from './knowledge.ts';

/** Sixteen hexadecimal digits that change if and only if the content does, in whatever order its files came. */
export function versionOf(content: Omit<Knowledge, 'version'>): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex')
    .slice(0, 16);
}

/** The same value with the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
