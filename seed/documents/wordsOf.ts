import { fold } from '../../schema/names/fold.ts';

/** A word of a text. */
export interface Word {
  /** As it stands there. */
  readonly written: string;
  readonly folded: string;
  /** 1-based. */
  readonly line: number;
}

/** The words of lines, folded; a word that is broken off at the end of a line is one word, on the first of its lines. */
export function wordsOf(lines: readonly string[]): readonly Word[] {
  const words: Word[] = [];
  let broken = '';
  lines.forEach((line, index) => {
    const whole = broken + line.trimStart();
    const end = whole.trimEnd().endsWith('-') ? /(\p{L}{2,})-\s*$/u.exec(whole) : null;
    broken = end?.[1] ?? '';
    const complete = end ? whole.slice(0, end.index) : whole;
    for (const written of complete.split(/[^\p{L}\p{N}\p{M}]+/u)) {
      const folded = fold(written);
      if (folded !== '') words.push({ written, folded, line: index + 1 });
    }
  });
  return words;
}
