import type { Lines } from './linesInHash.ts';

interface Line {
  readonly number: number;
}

/** Lines that follow one another, with the passages that begin at the first of them. */
export interface Segment<L, Passage> {
  readonly lines: readonly L[];
  readonly passages: readonly Passage[];
}

/** A text, cut before each line at which a passage begins. Passages may overlap. */
export function segmentsOf<L extends Line, Passage extends Lines>(
  lines: readonly L[],
  passages: readonly Passage[],
): readonly Segment<L, Passage>[] {
  const starts = new Map<number, Passage[]>();
  for (const passage of passages) {
    starts.set(passage.startLine, [...(starts.get(passage.startLine) ?? []), passage]);
  }
  const segments: { lines: L[]; passages: readonly Passage[] }[] = [];
  for (const line of lines) {
    const beginning = starts.get(line.number);
    const current = segments.at(-1);
    if (beginning || !current) segments.push({ lines: [line], passages: beginning ?? [] });
    else current.lines.push(line);
  }
  return segments;
}

/** The numbers of all lines that a passage has. */
export function citedLines(passages: readonly Lines[]): ReadonlySet<number> {
  const cited = new Set<number>();
  for (const { startLine, endLine } of passages) {
    for (let number = startLine; number <= endLine; number += 1) cited.add(number);
  }
  return cited;
}
