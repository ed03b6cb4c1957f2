import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import { HomeLink } from '../home/HomeLink.tsx';
import classes from './Reader.module.css';

interface NoSuchDocumentProps {
  readonly id: string;
}

/** For a document that is no source: it may still be known as a thing that others name. */
export function NoSuchDocument({ id }: NoSuchDocumentProps) {
  const { t } = useWords();
  const { item, page } = useAddresses();
  return (
    <Page>
      <Message level={1} icon="lost" title={t('read.missing')}>
        <p>{t('read.missingText', { id: id.slice(0, 120) })}</p>
        <Link className={classes.link} to={item(id)}>
          {t('read.asItem')}
        </Link>
        <Link className={classes.link} to={page('/coverage')}>
          {t('read.sources')}
        </Link>
        <HomeLink />
      </Message>
    </Page>
  );
}
