import { useWords } from '../../i18n/useWords.ts';
import { Message } from '../../ui/Message.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { HomeLink } from '../home/HomeLink.tsx';

interface MissingItemProps {
  readonly id: string;
}

/** The screen for an id that nothing has. */
export function MissingItem({ id }: MissingItemProps) {
  const { t } = useWords();
  return (
    <main id="content">
      <Message level={1} icon="lost" title={t('missing.title')}>
        <p>{t('missing.text', { id })}</p>
        <SearchBox />
        <HomeLink />
      </Message>
    </main>
  );
}
