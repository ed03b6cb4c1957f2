import type { Stretch } from './corrections.ts';

/** A part of a question: words that were read as something, or those between them. */
export interface Piece<Read> {
  readonly start: number;
  readonly text: string;
  readonly read?: Read;
}

/** A question cut where words that were read as something begin and end. Of two that overlap the first counts. */
export function piecesOf<Read extends Stretch>(question: string, all: readonly Read[]): readonly Piece<Read>[] {
  const pieces: Piece<Read>[] = [];
  let at = 0;
  const upTo = (end: number) => {
    if (end > at) pieces.push({ start: at, text: question.slice(at, end) });
  };
  for (const read of [...all].sort((a, b) => a.start - b.start)) {
    if (read.start < at || read.end > question.length) continue;
    upTo(read.start);
    pieces.push({ start: read.start, text: question.slice(read.start, read.end), read });
    at = read.end;
  }
  upTo(question.length);
  return pieces;
}
