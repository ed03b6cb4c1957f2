import { useEffect, useRef } from 'react';
import type { ReaderPassageFragment } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { anchorOf } from '../../url/addresses.ts';
import { MarginNote } from './MarginNote.tsx';
import classes from './ReaderText.module.css';
import { useAtHand } from './useAtHand.ts';
import type { OpenNote } from './useOpenNote.ts';

interface MarginProps {
  /** Id of the document. */
  readonly id: string;
  readonly passages: readonly ReaderPassageFragment[];
  readonly note: OpenNote;
}

/** The notes beside a text, moving with it: what is said of the passage at hand stands at the top. */
export function Margin({ id, passages, note: { named, opened, toggle } }: MarginProps) {
  const { t } = useWords();
  const margin = useRef<HTMLElement>(null);
  const atHand = useAtHand(passages, named);
  useEffect(() => {
    const note = margin.current?.querySelector<HTMLElement>(`[data-passage="${atHand ?? ''}"]`);
    if (note) margin.current?.scrollTo({ top: note.offsetTop - 8 });
  }, [atHand]);
  return (
    <aside ref={margin} className={classes.margin} aria-label={t('read.notes')}>
      {passages.map((passage) => {
        const anchor = anchorOf(passage);
        return (
          <MarginNote
            key={anchor}
            document={id}
            passage={passage}
            named={anchor === atHand}
            opened={anchor === opened}
            toggle={toggle}
          />
        );
      })}
    </aside>
  );
}
