import { useId, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { PlainButton } from '../../ui/PlainButton.tsx';
import classes from './Passage.module.css';

/** Longer passages are cut off at first; their lines can be whole pages. */
const long = 420;

interface QuoteProps {
  readonly text: string;
}

/** The words of a source, in the type that is kept for them. */
export function Quote({ text }: QuoteProps) {
  const { t } = useWords();
  const [whole, setWhole] = useState(false);
  const id = useId();
  const cut = text.length > long * 1.25 && !whole;
  return (
    <blockquote className={classes.quote}>
      <p id={id} lang="nl">
        {cut ? `${text.slice(0, text.lastIndexOf(' ', long))} …` : text}
      </p>
      {text.length > long * 1.25 && (
        <PlainButton aria-expanded={whole} aria-controls={id} onClick={() => setWhole(!whole)}>
          {whole ? t('evidence.less') : t('evidence.whole')}
        </PlainButton>
      )}
    </blockquote>
  );
}
