import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { useTitle } from '../../ui/useTitle.ts';
import { useAddresses } from '../../url/useAddresses.ts';
import { SourceList } from '../coverage/SourceList.tsx';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { IgnoredParameters } from '../frame/IgnoredParameters.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { DatasetQuery } from './datasetQuery.ts';
import classes from './Home.module.css';
import { Themes } from './Themes.tsx';
import { Ways } from './Ways.tsx';

/** The first page: what this is, one box for any question, ways in, and what all of it was read from. */
export function Home() {
  const { t, number } = useWords();
  const { page } = useAddresses();
  useTitle(undefined);
  const { data, error, refetch } = useQuery(DatasetQuery);
  const dataset = data?.dataset;
  return (
    <>
      <IgnoredParameters />
      <main id="content" tabIndex={-1} className={classes.home}>
        <div className={classes.hero}>
          <div className={classes.what}>
            <h1 className={classes.title}>{t('home.title')}</h1>
            <p className={classes.lead}>{t('home.lead')}</p>
            <SearchBox size="lg" />
            <p className={classes.glance}>
              {dataset
                ? t('home.glance', {
                    items: number(sum(dataset.counts)),
                    facts: number(sum(dataset.relationCounts)),
                    documents: dataset.documents.length,
                  })
                : ' '}
            </p>
          </div>
        </div>
        <div className={classes.rest}>
          {error && <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />}
          <Ways />
          <Themes />
          <section aria-labelledby="sources">
            <h2 id="sources" className={classes.heading}>
              {t('home.sources')}
            </h2>
            <p className={classes.intro}>
              {t('home.sourcesIntro')} <Link to={page('/coverage')}>{t('home.moreCoverage')}</Link>
            </p>
            {dataset ? <SourceList documents={dataset.documents} /> : !error && <Skeleton height={320} />}
          </section>
        </div>
      </main>
    </>
  );
}

const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
