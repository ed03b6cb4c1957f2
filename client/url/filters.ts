import { display } from '../generated/display.ts';
import type { Certainty, EntityType, RelationType } from '../generated/graphql.ts';
import { aDate, ids, oneOf, someOf, type Values } from './parameters.ts';

/** The keys of a record of the domain, as the types that they are. */
const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) => Object.keys(record) as Key[];

/** What keeps parts of a scene off the screen without taking them out of it. */
export const filterParameters = {
  /** Types that are not shown. */
  withoutTypes: someOf<EntityType>(keysOf(display.types)),
  /** Relations that are not shown. */
  withoutRelations: someOf<RelationType>(keysOf(display.relations)),
  /** Only facts of this certainty. */
  certainty: oneOf<Certainty | 'ANY'>(['ANY', 'EXPLICIT', 'IMPLIED'], 'ANY'),
  /** Only these themes and what is joined to one of them. */
  themes: ids,
  /** Only facts that one of these documents gives evidence of. */
  documents: ids,
  /** Only what overlaps this period or states none. */
  from: aDate,
  to: aDate,
};

export type Filters = Values<typeof filterParameters>;

export const noFilters: Filters = {
  withoutTypes: [],
  withoutRelations: [],
  certainty: 'ANY',
  themes: [],
  documents: [],
  from: undefined,
  to: undefined,
};

/** With a member that was not there, or without one that was. */
export function toggled<Member>(members: readonly Member[], member: Member): readonly Member[] {
  return members.includes(member) ? members.filter((other) => other !== member) : [...members, member];
}
