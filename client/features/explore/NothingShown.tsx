import { useWords } from '../../i18n/useWords.ts';
import { Message } from '../../ui/Message.tsx';
import { HomeLink } from '../home/HomeLink.tsx';

/** The stage when all was undone or hidden. */
export function NothingShown() {
  const { t } = useWords();
  return (
    <Message icon="graph" title={t('explore.nothing')}>
      <p>{t('explore.nothingAdvice')}</p>
      <HomeLink />
    </Message>
  );
}
