import { display } from '../../generated/display.ts';
import type { Certainty } from '../../generated/graphql.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import classes from './CertaintyMark.module.css';

interface CertaintyMarkProps {
  readonly certainty: Certainty;
}

/** Whether a source says it in words, or its structure implies it: a sign and a word. */
export function CertaintyMark({ certainty }: CertaintyMarkProps) {
  const { say } = useWords();
  return (
    <span className={classes.mark}>
      <Icon name={certainty === 'EXPLICIT' ? 'stated' : 'implied'} size={15} />
      {say(display.values.Certainty[certainty])}
    </span>
  );
}
