import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { useTitle } from '../../ui/useTitle.ts';
import { useAddresses } from '../../url/useAddresses.ts';
import { usePage } from '../../url/usePage.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { NotUnderstood } from '../frame/NotUnderstood.tsx';
import { HomeLink } from '../home/HomeLink.tsx';
import { Filters } from './Filters.tsx';
import classes from './Find.module.css';
import { aPageOfHits, findParameters, periodOf } from './findParameters.ts';
import { FindQuery } from './findQuery.ts';
import { Hits } from './Hits.tsx';

/** Everything that a text finds, to be narrowed down by type and period. */
export default function Find() {
  const { t, number } = useWords();
  const addresses = useAddresses();
  const { values, ignored, go } = usePage(findParameters);
  const { q, types, pages } = values;
  const period = periodOf(values);
  const { data, previousData, loading, error, refetch } = useQuery(FindQuery, {
    variables: {
      text: q,
      first: pages * aPageOfHits,
      ...(types.length > 0 && { types: [...types] }),
      ...(period && { period }),
    },
  });
  const title = q.trim() === '' ? t('find.title') : t('find.titleFor', { text: q });
  useTitle(title);
  if (q.trim() === '') return <NothingAsked />;

  const found = (data ?? previousData)?.search;
  return (
    <>
      <NotUnderstood ignored={ignored} dismiss={() => go({}, { replace: true })} />
      <Page>
        <header className={classes.heading}>
          <h1>{title}</h1>
          <p role="status" className={classes.count}>
            {loading && !data ? t('search.waiting') : t('search.found', countOf(found?.totalCount ?? 0, number))}
          </p>
          <Link className={classes.ask} to={addresses.page('/ask', { q })}>
            {t('find.ask')}
          </Link>
        </header>
        <div className={classes.columns}>
          <Filters asked={values} facets={found?.facets} change={(change) => go({ pages: 1, ...change })} />
          {error ? (
            <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />
          ) : (
            <Hits
              asked={values}
              found={found}
              waiting={loading && !data}
              more={() => go({ pages: pages + 1 }, { replace: true })}
              widen={() => go({ types: [], from: undefined, to: undefined, pages: 1 })}
            />
          )}
        </div>
      </Page>
    </>
  );
}

const countOf = (count: number, number: (value: number) => string) => ({ count, number: number(count) });

function NothingAsked() {
  const { t } = useWords();
  return (
    <Page>
      <Message level={1} icon="search" title={t('find.title')}>
        <p>{t('find.nothingAsked')}</p>
        <HomeLink />
      </Message>
    </Page>
  );
}
