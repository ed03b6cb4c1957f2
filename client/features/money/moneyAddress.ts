import type { MoneyQueryVariables } from '../../generated/graphql.ts';
import { aDate, ids, type Values } from '../../url/parameters.ts';
import { aSlice } from './slice.ts';

/** What the address of the money page says: the filters of the question, and which figures are drawn. */
export const moneyParameters = {
  providedBy: ids,
  funds: ids,
  availableTo: ids,
  themes: ids,
  documents: ids,
  from: aDate,
  to: aDate,
  figures: aSlice,
};

export type MoneyAddress = Values<typeof moneyParameters>;

/** The filters that hold things, in the order in which they are asked. */
export const filterNames = ['providedBy', 'funds', 'availableTo', 'themes', 'documents'] as const;

/** What to ask the server for an address. A filter without ids is no filter. */
export function variablesOf(address: MoneyAddress): MoneyQueryVariables {
  const given = (ids: readonly string[]) => (ids.length > 0 ? [...ids] : null);
  const { providedBy, funds, availableTo, themes, documents, from, to } = address;
  return {
    providedBy: given(providedBy),
    funds: given(funds),
    availableTo: given(availableTo),
    themes: given(themes),
    documents: given(documents),
    period: from === undefined && to === undefined ? null : { from: from ?? null, to: to ?? null },
  };
}

/** No filter at all; which figures are drawn stays. */
export const noFilter = {
  providedBy: [],
  funds: [],
  availableTo: [],
  themes: [],
  documents: [],
  from: undefined,
  to: undefined,
};
