import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { PlainButton } from '../../ui/PlainButton.tsx';
import classes from './OtherNames.module.css';

/** A source may write of one thing in a dozen ways: these many say enough. */
const shownFirst = 3;

interface OtherNamesProps {
  readonly names: readonly string[];
}

/** What a thing is called besides its name: the first few, the others when asked for. */
export function OtherNames({ names }: OtherNamesProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  if (names.length === 0) return null;
  const isLong = names.length > shownFirst + 1 && !all;
  return (
    <p className={classes.names}>
      {t('panel.alsoNamed')} <span lang="nl">{(isLong ? names.slice(0, shownFirst) : names).join(' · ')}</span>
      {isLong && (
        <>
          {' · '}
          <PlainButton onClick={() => setAll(true)}>
            {t('panel.moreNames', { number: names.length - shownFirst })}
          </PlainButton>
        </>
      )}
    </p>
  );
}
