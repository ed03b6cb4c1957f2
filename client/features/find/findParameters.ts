import { display } from '../../generated/display.ts';
import type { EntityType } from '../../generated/graphql.ts';
import { aDate, someOf, text, type Values, wholeNumber } from '../../url/parameters.ts';

/** Hits that are added at a time; the server gives 500 at most. */
export const aPageOfHits = 20;

const types = Object.keys(display.types).filter((type): type is EntityType => Object.hasOwn(display.types, type));

/** What the address of the page of results says. */
export const findParameters = {
  q: text(200),
  types: someOf(types),
  from: aDate,
  to: aDate,
  pages: wholeNumber(1, 500 / aPageOfHits, 1),
};

export type Asked = Values<typeof findParameters>;

/** The period that is asked for, if any is. */
export function periodOf({ from, to }: Pick<Asked, 'from' | 'to'>): { from?: string; to?: string } | undefined {
  if (from === undefined && to === undefined) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
