import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import type { AboutThemeFragment } from '../../generated/graphql.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import classes from './Lineage.module.css';
import { lineageOf } from './lineageOf.ts';
import { StationView } from './StationView.tsx';
import { SourcesQuery } from './timeQuery.ts';

/** What each source says of a theme, from the oldest to the newest. */
export function Lineage({ statements }: { readonly statements: readonly AboutThemeFragment[] }) {
  const { data, error, refetch } = useQuery(SourcesQuery);
  const stations = useMemo(
    () =>
      data &&
      lineageOf(
        statements,
        data.dataset.documents.map(({ document }) => document),
      ),
    [data, statements],
  );
  if (error) return <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />;
  if (!stations) return <Skeleton height={240} />;
  return (
    <ol className={classes.stations}>
      {stations.map((station) => (
        <StationView key={station.document.id} station={station} />
      ))}
    </ol>
  );
}
