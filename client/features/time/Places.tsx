import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { Passage } from '../evidence/Passage.tsx';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { PlacesQuery } from './timeQuery.ts';

/** The first places in the sources that name a thing. */
export function Places({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(PlacesQuery, { variables: { id } });
  if (error) return <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <Skeleton height={60} />;
  return data.entity?.mentions.edges.map(({ node }) => <Passage key={node.id} passage={node} />);
}
