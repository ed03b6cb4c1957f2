import type { Lines } from './linesInHash.ts';

/** The passage that an address means: the one of just these lines, else the first that has their first line. */
export function passageAt<Passage extends Lines>(
  passages: readonly Passage[],
  at: Lines | undefined,
): Passage | undefined {
  if (!at) return undefined;
  const same = passages.find(({ startLine, endLine }) => startLine === at.startLine && endLine === at.endLine);
  return same ?? passages.find(({ startLine, endLine }) => startLine <= at.startLine && at.startLine <= endLine);
}
