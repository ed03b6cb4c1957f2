import type { ReaderPassageFragment } from '../../generated/graphql.ts';
import { anchorOf } from '../../url/addresses.ts';
import { MarginNote } from './MarginNote.tsx';
import classes from './ReaderText.module.css';
import type { OpenNote } from './useOpenNote.ts';

interface PassageNotesProps {
  /** Id of the document. */
  readonly id: string;
  readonly passages: readonly ReaderPassageFragment[];
  readonly note: OpenNote;
}

/** What is said of passages, where they begin. */
export function PassageNotes({ id, passages, note: { named, opened, toggle } }: PassageNotesProps) {
  if (passages.length === 0) return null;
  return (
    <div className={classes.notes}>
      {passages.map((passage) => {
        const anchor = anchorOf(passage);
        return (
          <MarginNote
            key={anchor}
            document={id}
            passage={passage}
            named={anchor === named}
            opened={anchor === opened}
            toggle={toggle}
          />
        );
      })}
    </div>
  );
}
