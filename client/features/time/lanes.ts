import { startOfYear, type Span, spanOf, yearsOf } from './span.ts';
import { type LaneType, laneTypes } from './timeAddress.ts';
import type { TimedThing } from './timeQuery.ts';

/** A thing on the timeline: from where to where it is drawn, and in which row of its lane. */
export interface Placed {
  readonly thing: TimedThing;
  readonly start: number;
  readonly end: number;
  /** Whether it goes on beyond where it is drawn, or no source says where it begins or ends. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly row: number;
}

export interface Lane {
  readonly type: LaneType;
  readonly placed: readonly Placed[];
  readonly rows: number;
}

/** What is drawn: whole years, from a first moment to a last. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** The years to draw: those asked for, else those of the things. Undefined where nothing has a date. */
export function windowOf(
  things: readonly TimedThing[],
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
): Window | undefined {
  const years = yearsOf(things.flatMap(({ period }) => (period ? [spanOf(period)] : [])));
  if (!years) return undefined;
  const first = asked.from === undefined ? years.first : Number(asked.from.slice(0, 4));
  const last = asked.to === undefined ? years.last : Number(asked.to.slice(0, 4));
  return { start: startOfYear(first), end: startOfYear(Math.max(first, last) + 1) };
}

/**
 * Things in a lane for each type, in as few rows as leave room for a name: each goes to the first row in which it does
 * not touch the one before. `room` says how long the name of a thing is, in milliseconds.
 */
export function lanesOf(
  things: readonly TimedThing[],
  window: Window,
  room: (thing: TimedThing) => number,
): readonly Lane[] {
  const spans = things.flatMap((thing) => (thing.period ? [{ thing, span: spanOf(thing.period) }] : []));
  return laneTypes.flatMap((type) => {
    const ofType = spans.filter(({ thing }) => thing.type === type);
    return ofType.length === 0 ? [] : [laneOf(type, ofType, window, room)];
  });
}

function laneOf(
  type: LaneType,
  things: readonly { readonly thing: TimedThing; readonly span: Span }[],
  window: Window,
  room: (thing: TimedThing) => number,
): Lane {
  const ends: number[] = [];
  const placed = things
    .map(({ thing, span }) => within(window, thing, span))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.thing.label.localeCompare(b.thing.label))
    .map((each) => {
      const free = ends.findIndex((end) => end <= each.start);
      const row = free < 0 ? ends.length : free;
      ends[row] = Math.max(each.end, each.start + room(each.thing));
      return { ...each, row };
    });
  return { type, placed, rows: ends.length };
}

function within(window: Window, thing: TimedThing, { start, end }: Span): Omit<Placed, 'row'> {
  return {
    thing,
    start: Math.max(start ?? window.start, window.start),
    end: Math.min(end ?? window.end, window.end),
    openStart: start === undefined || start < window.start,
    openEnd: end === undefined || end > window.end,
  };
}
