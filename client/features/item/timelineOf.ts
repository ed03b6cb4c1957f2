interface Dated {
  readonly id: string;
  readonly period: { readonly from: string | null; readonly to: string | null; readonly label: string } | null;
}

/** A thing in time; from 0 at the left edge to 1 at the right. */
export interface Bar<Item> {
  readonly item: Item;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export interface Timeline<Item> {
  readonly bars: readonly Bar<Item>[];
  readonly firstYear: number;
  /** The last year that is in it. */
  readonly lastYear: number;
}

/** Things with a stated beginning or end, oldest first, between the first and the last year that any of them states. */
export function timelineOf<Item extends Dated>(items: readonly Item[]): Timeline<Item> | undefined {
  const dated = items.flatMap((item) => {
    const { from, to, label } = item.period ?? {};
    const first = from ?? to;
    const last = to ?? from;
    return first != null && last != null && label !== undefined ? [{ item, first, last, label }] : [];
  });
  if (dated.length === 0) return undefined;
  const firstYear = Math.min(...dated.map(({ first }) => yearOf(first)));
  const lastYear = Math.max(...dated.map(({ last }) => yearOf(last)));
  const span = lastYear + 1 - firstYear;
  const bars = dated
    .toSorted((a, b) => a.first.localeCompare(b.first) || a.last.localeCompare(b.last))
    .map(({ item, first, last, label }) => ({
      item,
      label,
      start: (startOf(first) - firstYear) / span,
      end: (endOf(last) - firstYear) / span,
    }));
  return { bars, firstYear, lastYear };
}

const yearOf = (date: string) => Number(date.slice(0, 4));

/** As a part of years: 2007-07 begins halfway. Days are as good as months here. */
function startOf(date: string): number {
  const month = date.slice(5, 7);
  return yearOf(date) + (month === '' ? 0 : (Number(month) - 1) / 12);
}

function endOf(date: string): number {
  const month = date.slice(5, 7);
  return yearOf(date) + (month === '' ? 1 : Number(month) / 12);
}
