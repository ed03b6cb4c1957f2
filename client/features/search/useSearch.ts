import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import type { SearchHitFragment } from '../../generated/graphql.ts';
import { SearchQuery } from './searchQuery.ts';

/** As many as can be looked over at once. */
const shown = 8;
const pauseBetweenKeys = 120;

export interface SearchResult {
  readonly hits: readonly SearchHitFragment[];
  readonly totalCount: number;
  /** Whether the hits belong to an earlier text. */
  readonly waiting: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** What is found for a text while it is typed. An answer belongs to its question: a late one never replaces a newer. */
export function useSearch(text: string): SearchResult | undefined {
  const wanted = text.trim().slice(0, 200);
  const [asked] = useDebouncedValue(wanted, pauseBetweenKeys);
  const { data, previousData, loading, error, refetch } = useQuery(
    SearchQuery,
    asked === '' ? skipToken : { variables: { text: asked, first: shown } },
  );
  if (wanted === '') return undefined;
  const found = (data ?? previousData)?.search;
  return {
    hits: found?.edges ?? [],
    totalCount: found?.totalCount ?? 0,
    waiting: loading || asked !== wanted,
    error,
    retry: () => void refetch().catch(() => undefined),
  };
}
