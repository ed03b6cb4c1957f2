import { skipToken, useQuery } from '@apollo/client/react';
import type { ChosenQuery as Answer } from '../../generated/graphql.ts';
import { ChosenQuery } from './pickQuery.ts';

type Chosen = NonNullable<Answer['entities'][number]>;

/** What ids stand for; undefined where there is no such thing, or it is not known yet. */
export function useChosen(ids: readonly string[]): ReadonlyMap<string, Chosen> {
  const { data } = useQuery(ChosenQuery, ids.length === 0 ? skipToken : { variables: { ids: [...ids] } });
  const known = (data?.entities ?? []).filter((entity) => entity !== null);
  return new Map(known.map((entity) => [entity.id, entity]));
}
