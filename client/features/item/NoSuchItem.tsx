import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import { HomeLink } from '../home/HomeLink.tsx';
import classes from './Item.module.css';

interface NoSuchItemProps {
  readonly id: string;
}

/** The page of an id that nothing has: the words in it may still find what was meant. */
export function NoSuchItem({ id }: NoSuchItemProps) {
  const { t } = useWords();
  const { page } = useAddresses();
  const words = (id.split('/').at(-1) ?? '').replaceAll('-', ' ');
  return (
    <Page>
      <Message level={1} icon="lost" title={t('missing.title')}>
        <p>{t('missing.text', { id: id.slice(0, 120) })}</p>
        <Link className={classes.link} to={page('/find', { q: words })}>
          {t('item.searchInstead', { words })}
        </Link>
        <HomeLink />
      </Message>
    </Page>
  );
}
