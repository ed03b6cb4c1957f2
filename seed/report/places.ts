import { rangeOf } from '../documents/rangeOf.ts';
import type { Place } from '../knowledge.ts';

/** How a report names a place: `kst-32824-456:272-278`. */
export function placeName(place: Place): string {
  return `${place.document}:${rangeOf(place)}`;
}

/** Whether two places have a line in common. */
export function overlap(a: Place, b: Place): boolean {
  return a.document === b.document && a.startLine <= b.endLine && b.startLine <= a.endLine;
}
