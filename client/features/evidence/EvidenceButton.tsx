import type { PassageFragment } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import classes from './EvidenceButton.module.css';
import { useLines } from './useLines.ts';

interface EvidenceButtonProps {
  /** What it opens, for who hears the buttons one after the other. */
  readonly about: string;
  readonly words?: string;
  /** The places that it opens, where they are known before: on paper they stand in its stead. */
  readonly evidence?: readonly PassageFragment[];
  readonly opened: boolean;
  readonly controls: string;
  readonly onClick: () => void;
}

/** Opens and closes the places in the sources that say something. */
export function EvidenceButton({ about, words, evidence, opened, controls, onClick }: EvidenceButtonProps) {
  const { t } = useWords();
  return (
    <>
      <button
        type="button"
        className={classes.button}
        aria-expanded={opened}
        aria-controls={controls}
        onClick={onClick}
      >
        <Icon name="quote" size={15} /> {words ?? t('evidence.show', { count: evidence?.length ?? 1 })}
        <span className={classes.about}>: {about}</span>
      </button>
      {evidence && <Printed evidence={evidence} />}
    </>
  );
}

function Printed({ evidence }: { readonly evidence: readonly PassageFragment[] }) {
  const linesOf = useLines();
  const documents = [...new Set(evidence.map(({ document }) => document.label))];
  const placesIn = (label: string) => evidence.filter(({ document }) => document.label === label).map(linesOf);
  return (
    <span className={classes.printed}>
      {documents.map((label) => `${label}, ${placesIn(label).join(', ')}`).join('; ')}
    </span>
  );
}
