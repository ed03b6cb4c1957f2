import { rangeOf } from '../documents/rangeOf.ts';
import type { Place, Statement } from '../knowledge.ts';

/** How a report names a place: `kst-32824-456:272-278`. */
export function placeName(place: Place): string {
  return `${place.document}:${rangeOf(place)}`;
}

/** Whether two places have a line in common. */
export function overlap(a: Place, b: Place): boolean {
  return a.document === b.document && a.startLine <= b.endLine && b.startLine <= a.endLine;
}

/** What statements lead to, each with a place that says so: `theme/taal (kst-32824-456:12) and theme/werk (…)`. */
export function objectsAndPlaces(statements: readonly Statement[]): string {
  return statements
    .map(({ object, evidence: [first] }) => (first ? `${object} (${placeName(first)})` : object))
    .sort()
    .join(' and ');
}
