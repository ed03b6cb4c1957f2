import { memo } from 'react';
import classes from './ReaderText.module.css';

interface TextLineProps {
  readonly number: number;
  readonly text: string;
  /** Whether it is evidence of something. */
  readonly cited: boolean;
  /** Whether the address names it. */
  readonly named: boolean;
}

/** One line of a source. Its number is its address. There can be thousands, so it is drawn anew only when it changes. */
export const TextLine = memo(function TextLine({ number, text, cited, named }: TextLineProps) {
  const id = `L${number.toString()}`;
  return (
    <div id={id} className={classes.line} data-cited={cited || undefined} data-named={named || undefined}>
      {/* Not in the order of the Tab key: a passage's own link, beside it, is. */}
      <a className={classes.number} href={`#${id}`} tabIndex={-1}>
        {number}
      </a>
      <p lang="nl">{text}</p>
    </div>
  );
});
