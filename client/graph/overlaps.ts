/** A span of years, months or days; open where an end is missing. */
export interface Span {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** Whether two spans have a day in common. `2007` is the whole of that year, so that it overlaps `2007-03`. */
export function overlaps(one: Span, other: Span): boolean {
  return startsBy(one.from, other.to) && startsBy(other.from, one.to);
}

function startsBy(from: string | null | undefined, to: string | null | undefined): boolean {
  if (!from || !to) return true;
  const precision = Math.min(from.length, to.length);
  return from.slice(0, precision) <= to.slice(0, precision);
}

/** The years of which something states that it holds or takes place in them, first and last; none where nothing does. */
export function yearsOf(spans: Iterable<Span>): { readonly first: number; readonly last: number } | undefined {
  const years = [...spans]
    .flatMap(({ from, to }) => [from, to])
    .flatMap((date) => (date ? [Number(date.slice(0, 4))] : []));
  if (years.length === 0) return undefined;
  return { first: Math.min(...years), last: Math.max(...years) };
}
