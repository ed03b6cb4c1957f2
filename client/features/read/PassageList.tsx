import type { ReaderPassageFragment } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { anchorOf } from '../../url/addresses.ts';
import type { Lines } from './linesInHash.ts';
import { PassageNotes } from './PassageNotes.tsx';
import classes from './Reader.module.css';
import { useOpenNote } from './useOpenNote.ts';

interface PassageListProps {
  /** Of the document. */
  readonly id: string;
  readonly passages: readonly ReaderPassageFragment[];
  /** The lines that the address names. */
  readonly at: Lines | undefined;
}

/** The passages by their lines, under the headings that they stand under: what can be shown of a text that is not here. */
export function PassageList({ id, passages, at }: PassageListProps) {
  const { t } = useWords();
  const note = useOpenNote(passages, at);
  if (passages.length === 0) return <p>{t('read.nothingCited')}</p>;
  return (
    <ol className={classes.passages}>
      {passages.map((passage, index) => (
        <li key={anchorOf(passage)} id={`L${passage.startLine.toString()}`}>
          {passage.section !== null && passage.section !== passages[index - 1]?.section && (
            <h2 className={classes.section} lang="nl">
              {passage.section}
            </h2>
          )}
          <PassageNotes id={id} passages={[passage]} note={note} />
        </li>
      ))}
    </ol>
  );
}
