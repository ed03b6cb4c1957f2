import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import type { ReaderPassageFragment } from '../../generated/graphql.ts';
import type { Lines } from './linesInHash.ts';
import { Margin } from './Margin.tsx';
import { PassageNotes } from './PassageNotes.tsx';
import classes from './ReaderText.module.css';
import { citedLines, segmentsOf } from './segmentsOf.ts';
import { TextLine } from './TextLine.tsx';
import { useOpenNote } from './useOpenNote.ts';

interface ReaderTextProps {
  /** Of the document. */
  readonly id: string;
  readonly lines: readonly { readonly number: number; readonly text: string }[];
  readonly passages: readonly ReaderPassageFragment[];
  /** The lines that the address names. */
  readonly at: Lines | undefined;
  readonly citedOnly: boolean;
}

/**
 * The text with its line numbers, what is cited marked, and what the graph made of each passage: in a margin that moves
 * with the text, or before the passage where there is no room for one.
 */
export function ReaderText({ id, lines, passages, at, citedOnly }: ReaderTextProps) {
  const roomy = useMediaQuery('(width >= 60rem)', true, { getInitialValueInEffect: false });
  const cited = useMemo(() => citedLines(passages), [passages]);
  const segments = useMemo(() => {
    const shown = citedOnly ? lines.filter(({ number }) => cited.has(number)) : lines;
    return segmentsOf(shown, passages);
  }, [lines, passages, cited, citedOnly]);
  const note = useOpenNote(passages, at);
  return (
    <div className={classes.text}>
      <div className={classes.lines}>
        {segments.map((segment) => (
          <div key={segment.lines[0]?.number}>
            {!roomy && <PassageNotes id={id} passages={segment.passages} note={note} />}
            {segment.lines.map(({ number, text }) => (
              <TextLine
                key={number}
                number={number}
                text={text}
                cited={cited.has(number)}
                named={isWithin(number, at)}
              />
            ))}
          </div>
        ))}
      </div>
      {roomy && <Margin id={id} passages={passages} note={note} />}
    </div>
  );
}

const isWithin = (number: number, lines: Lines | undefined) =>
  lines !== undefined && number >= lines.startLine && number <= lines.endLine;
