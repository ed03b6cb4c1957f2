import { useLocation } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { Message } from '../../ui/Message.tsx';
import { useTitle } from '../../ui/useTitle.ts';
import { HomeLink } from '../home/HomeLink.tsx';
import { SearchBox } from '../search/SearchBox.tsx';

/** The screen for an address that leads nowhere. */
export function UnknownPage() {
  const { t } = useWords();
  const { pathname } = useLocation();
  useTitle(t('unknown.title'));
  return (
    <main id="content">
      <Message level={1} icon="lost" title={t('unknown.title')}>
        <p>{t('unknown.text', { path: pathname.slice(0, 100) })}</p>
        <SearchBox />
        <HomeLink />
      </Message>
    </main>
  );
}
