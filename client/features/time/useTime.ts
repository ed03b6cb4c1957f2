import { skipToken, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { AboutThemeFragment } from '../../generated/graphql.ts';
import { type LaneType, type TimeAddress } from './timeAddress.ts';
import { AboutThemeQuery, type TimedThing, TimelineQuery } from './timeQuery.ts';

export interface Timed {
  /** Oldest first; of any type with a lane where there is a theme. */
  readonly things: readonly TimedThing[];
  /** Things that are about the theme and have no date. */
  readonly undated: number;
  /** What says what is about the theme. */
  readonly statements: readonly AboutThemeFragment[];
  /** Whether the server left something out. */
  readonly truncated: boolean;
}

const byStart = (a: TimedThing, b: TimedThing) =>
  (a.period?.from ?? '').localeCompare(b.period?.from ?? '') || a.label.localeCompare(b.label);

/** What is on the timeline: everything of the types, or what is about a theme or a theme within it. */
export function useTime({ theme, from, to }: TimeAddress, types: readonly LaneType[]) {
  const period = from === undefined && to === undefined ? null : { from: from ?? null, to: to ?? null };
  const all = useQuery(TimelineQuery, theme === undefined ? { variables: { types: [...types], period } } : skipToken);
  const about = useQuery(AboutThemeQuery, theme === undefined ? skipToken : { variables: { theme, period } });
  const { error, loading, refetch } = theme === undefined ? all : about;
  const timeline = (all.data ?? all.previousData)?.timeline;
  const around = (about.data ?? about.previousData)?.neighbourhood;

  const timed = useMemo((): Timed | undefined => {
    const shown = (thing: TimedThing) => types.some((type) => type === thing.type);
    if (theme === undefined) {
      const things = timeline?.map(({ entity }) => entity).filter(shown);
      return things && { things, undated: 0, statements: [], truncated: things.length >= 500 };
    }
    if (!around) return undefined;
    const near = around.nodes.filter(shown);
    return {
      things: near.filter(({ period: has }) => has !== null).sort(byStart),
      undated: near.filter(({ period: has }) => has === null).length,
      statements: around.statements,
      truncated: around.truncated,
    };
  }, [theme, types, timeline, around]);
  return { timed, error, loading, retry: () => void refetch().catch(() => undefined) };
}
