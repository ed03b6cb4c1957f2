import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { Coverage } from './Coverage.tsx';
import { DatasetQuery } from './datasetQuery.ts';
import classes from './Home.module.css';
import { KnownGaps } from './KnownGaps.tsx';
import { StartingPoints } from './StartingPoints.tsx';

/** The first page: one question, what this is, where one can start, and what it was read from. */
export function Home() {
  const { t, number } = useWords();
  const { data, error, refetch } = useQuery(DatasetQuery);
  const dataset = data?.dataset;
  const items = sum(dataset?.counts);
  const facts = sum(dataset?.relationCounts);
  return (
    <main className={classes.home} id="content">
      <section className={classes.hero}>
        <h1 className={classes.title}>{t('home.title')}</h1>
        <p className={classes.lead}>{t('home.lead')}</p>
        <SearchBox size="lg" />
        {dataset && (
          <p className={classes.glance}>
            {t('home.glance', { items: number(items), facts: number(facts), documents: dataset.documents.length })}
          </p>
        )}
      </section>
      {error && <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />}
      {!dataset && !error && <Skeleton height={320} />}
      {dataset && (
        <>
          <StartingPoints documents={dataset.documents.map(({ document }) => document.id)} />
          <Coverage documents={dataset.documents} />
          <KnownGaps gaps={dataset.knownGaps} />
        </>
      )}
    </main>
  );
}

const sum = (counts: readonly { readonly count: number }[] = []) => counts.reduce((all, { count }) => all + count, 0);
