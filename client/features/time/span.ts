/** A stretch of time in milliseconds; an end that no source states is open. */
export interface Span {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** From the first moment of a year, month or day to the first moment after another: `2007` to `2011` is 2007-01-01 to 2012-01-01. */
export function spanOf({ from, to }: Period): Span {
  return { start: from === null ? undefined : firstMoment(from), end: to === null ? undefined : momentAfter(to) };
}

/** The years that spans cover, first and last; a year of grace on either side for what is open. */
export function yearsOf(spans: readonly Span[]): { readonly first: number; readonly last: number } | undefined {
  const moments = spans.flatMap(({ start, end }) => [start, end === undefined ? undefined : end - 1]);
  const years = moments.filter((moment) => moment !== undefined).map((moment) => new Date(moment).getUTCFullYear());
  if (years.length === 0) return undefined;
  return { first: Math.min(...years), last: Math.max(...years) };
}

export const startOfYear = (year: number): number => Date.UTC(year, 0, 1);

function firstMoment(date: string): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, (month ?? 1) - 1, day ?? 1);
}

function momentAfter(date: string): number {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  return day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
}

function partsOf(date: string) {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, month, day };
}
