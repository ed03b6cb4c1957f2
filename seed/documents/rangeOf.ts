import type { Place } from '../knowledge.ts';

/** Lines as the seed writes them: `272` or `272-278`. */
export function rangeOf({ startLine, endLine }: Pick<Place, 'startLine' | 'endLine'>): string {
  return startLine === endLine ? String(startLine) : `${startLine}-${endLine}`;
}
