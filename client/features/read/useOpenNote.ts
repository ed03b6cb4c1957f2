import { useCallback, useState } from 'react';
import { anchorOf } from '../../url/addresses.ts';
import type { Lines } from './linesInHash.ts';
import { passageAt } from './passageAt.ts';

export interface OpenNote {
  /** Anchor of the passage that the address names. */
  readonly named: string | undefined;
  /** Anchor of the passage whose facts are shown. */
  readonly opened: string | undefined;
  readonly toggle: (anchor: string) => void;
}

/** One note is open at a time: the one that the address names, until someone opens another or closes it. */
export function useOpenNote(passages: readonly Lines[], at: Lines | undefined): OpenNote {
  const passage = passageAt(passages, at);
  const named = passage && anchorOf(passage);
  // A choice holds for as long as the address stays.
  const [choice, setChoice] = useState<{ readonly at: Lines | undefined; readonly anchor: string | undefined }>();
  const opened = choice && choice.at === at ? choice.anchor : named;
  const toggle = useCallback(
    (anchor: string) =>
      setChoice((before) => {
        const open = before && before.at === at ? before.anchor : named;
        return { at, anchor: open === anchor ? undefined : anchor };
      }),
    [at, named],
  );
  return { named, opened, toggle };
}
