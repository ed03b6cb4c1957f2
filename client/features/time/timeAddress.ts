import type { EntityType } from '../../generated/graphql.ts';
import { aDate, anId, someOf, type Values } from '../../url/parameters.ts';

/** Types that have a lane, from top to bottom. */
export const laneTypes = [
  'PROGRAMME',
  'ACTION',
  'INSTRUMENT',
  'FUNDING_LINE',
  'MOTION',
  'DOCUMENT',
  'EVENT',
  'TARGET',
  'INDICATOR',
] as const satisfies readonly EntityType[];

export type LaneType = (typeof laneTypes)[number];

/** Lanes that are shown where nothing else is asked for. */
export const usualTypes: readonly LaneType[] = ['PROGRAMME', 'ACTION', 'MOTION', 'DOCUMENT', 'EVENT'];

/** What the address of the timeline says. */
export const timeParameters = {
  /** Only what is about this theme, or a theme within it; its lineage is shown too. */
  theme: anId,
  /** Only these types; {@link usualTypes} where there are none. */
  types: someOf<LaneType>(laneTypes),
  from: aDate,
  to: aDate,
};

export type TimeAddress = Values<typeof timeParameters>;
