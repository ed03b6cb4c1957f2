import { Button } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { Message } from '../../ui/Message.tsx';
import { useView } from '../../url/useView.ts';
import { showAllAgain } from '../../url/viewChanges.ts';
import { HomeLink } from '../home/HomeLink.tsx';

interface NothingShownProps {
  /** Whether there is something that filters keep off the screen; else all was undone or hidden. */
  readonly filtered: boolean;
}

/** The stage when there is nothing on it. */
export function NothingShown({ filtered }: NothingShownProps) {
  const { t } = useWords();
  const { go } = useView();
  if (filtered) {
    return (
      <Message icon="graph" title={t('explorer.allFilteredTitle')}>
        <p>{t('explorer.allFiltered')}</p>
        <Button onClick={() => go(showAllAgain)}>{t('explorer.reset')}</Button>
      </Message>
    );
  }
  return (
    <Message icon="graph" title={t('explore.nothing')}>
      <p>{t('explore.nothingAdvice')}</p>
      <HomeLink />
    </Message>
  );
}
