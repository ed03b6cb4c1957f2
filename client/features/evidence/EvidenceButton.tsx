import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import classes from './EvidenceButton.module.css';

interface EvidenceButtonProps {
  /** What it opens, for who hears the buttons one after the other. */
  readonly about: string;
  readonly words?: string;
  readonly count?: number;
  readonly opened: boolean;
  readonly controls: string;
  readonly onClick: () => void;
}

/** Opens and closes the places in the sources that say something. */
export function EvidenceButton({ about, words, count = 1, opened, controls, onClick }: EvidenceButtonProps) {
  const { t } = useWords();
  return (
    <button type="button" className={classes.button} aria-expanded={opened} aria-controls={controls} onClick={onClick}>
      <Icon name="quote" size={15} /> {words ?? t('evidence.show', { count })}
      <span className={classes.about}>: {about}</span>
    </button>
  );
}
