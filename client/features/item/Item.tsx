import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { Page } from '../../ui/Page.tsx';
import { useTitle } from '../../ui/useTitle.ts';
import { usePage } from '../../url/usePage.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { NotUnderstood } from '../frame/NotUnderstood.tsx';
import { PageSkeleton } from '../frame/PageSkeleton.tsx';
import { Attributes } from '../inspect/Attributes.tsx';
import classes from './Item.module.css';
import { ItemHead } from './ItemHead.tsx';
import { ItemMoney } from './ItemMoney.tsx';
import { ItemPageQuery } from './itemPageQuery.ts';
import { NamedIn } from './NamedIn.tsx';
import { NoSuchItem } from './NoSuchItem.tsx';
import { Relations } from './Relations.tsx';
import { Surroundings } from './Surroundings.tsx';

const noParameters = {};

/** The page of one thing: what it is, what the sources say of it, its money, when it was, and where it is named. */
export default function Item() {
  const { t } = useWords();
  const { type = '', slug = '' } = useParams();
  const id = `${type}/${slug}`;
  const { ignored, go } = usePage(noParameters);
  const { data, error, refetch } = useQuery(ItemPageQuery, { variables: { id } });
  const item = data?.entity;
  useTitle(item === null ? t('missing.title') : item?.label);
  if (error) {
    return (
      <Page>
        <FailureMessage level={1} error={error} retry={() => void refetch().catch(() => undefined)} />
      </Page>
    );
  }
  if (!data) return <PageSkeleton />;
  if (!item) return <NoSuchItem id={id} />;

  return (
    <>
      <NotUnderstood ignored={ignored} dismiss={() => go({}, { replace: true })} />
      <Page key={id}>
        <ItemHead item={item} version={data.dataset.version} />
        <div className={classes.columns}>
          <div className={classes.main}>
            <Relations item={item} />
            <ItemMoney item={item} />
            <NamedIn id={id} count={item.mentions.totalCount} />
          </div>
          <aside className={classes.aside} aria-label={t('item.aside')}>
            <Attributes attributes={item.attributes} sameAs={item.sameAs} />
            <Surroundings item={item} />
          </aside>
        </div>
      </Page>
    </>
  );
}
