import { firstDayOf, isDate, lastDayOf } from '../../schema/period.ts';
import { BadInput } from '../errors/knownErrors.ts';
import type { Period, PeriodInput } from '../generated/exploration.ts';
import { shownDate } from './attributes.ts';

/** First and last day that a filter lets through, as parameters of a statement; far away where the period is open. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Lets everything through. */
export const anyTime: DayRange = { from: '0000-01-01', to: '9999-12-31' };

/** A period that ends before it starts. */
export class PeriodReversed extends BadInput {
  constructor(
    readonly from: string,
    readonly to: string,
  ) {
    super(`The period ends (${to}) before it starts (${from}). Swap them, or leave one out for an open end.`);
  }
}

/** @throws {BadInput} for a date at no precision of ours, {@link PeriodReversed} for one that ends before it starts. */
export function parsePeriod(period: PeriodInput | null | undefined): DayRange {
  const { from, to } = period ?? {};
  for (const date of [from, to]) {
    if (date != null && !isDate(date))
      throw new BadInput(`'${date}' is no date that exists. Write 2007, 2007-03 or 2007-03-01.`);
  }
  const range = { from: from ? firstDayOf(from) : anyTime.from, to: to ? lastDayOf(to) : anyTime.to };
  if (from && to && range.from > range.to) throw new PeriodReversed(from, to);
  return range;
}

/** The period of a thing or a statement as it is shown; null where no source states one. */
export function shownPeriod(stated: {
  readonly periodFrom?: string | undefined;
  readonly periodTo?: string | undefined;
  readonly periodLabel?: string | undefined;
}): Period | null {
  const { periodFrom: from, periodTo: to, periodLabel } = stated;
  if (from === undefined && to === undefined && periodLabel === undefined) return null;
  return { from: from ?? null, to: to ?? null, label: periodLabel ?? label(from, to) };
}

function label(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) {
    return from === to ? shownDate(from) : `${shownDate(from)} – ${shownDate(to)}`;
  }
  return from === undefined ? `tot en met ${shownDate(to ?? '')}` : `vanaf ${shownDate(from)}`;
}
