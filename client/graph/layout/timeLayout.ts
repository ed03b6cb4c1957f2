import { display } from '../../generated/display.ts';
import { yearsOf } from '../overlaps.ts';
import type { Box, Places } from './Drawing.ts';

/** A year on the axis. */
export interface YearMark {
  readonly year: number;
  /** Where it begins. */
  readonly x: number;
  readonly width: number;
}

/** What the axis of the layout by time says. */
export interface TimeAxis {
  readonly years: readonly YearMark[];
  /** The left and right of what states no period; undefined where everything states one. */
  readonly undated: { readonly x: number; readonly width: number } | undefined;
}

const column = 150;
const row = 128;
const gapBeforeYears = 120;

/**
 * From left to right by the year in which a thing begins, or ends where that is all that is stated; a year is as wide
 * as it is full. What states no period stands apart, to the left. Families keep together from top to bottom.
 */
export function timeLayout(boxes: readonly Box[]): { places: Places; axis: TimeAxis } {
  const sorted = [...boxes].sort(
    (one, other) => familyOrder(one) - familyOrder(other) || one.id.localeCompare(other.id),
  );
  const undated = sorted.filter((box) => yearOf(box) === undefined);
  const rows = Math.max(4, Math.ceil(Math.sqrt(boxes.length / 2)));
  const places = new Map<string, { x: number; y: number }>();
  const fill = (ofColumn: readonly Box[], left: number) => {
    ofColumn.forEach(({ id, height }, index) => {
      const y = ((index % rows) - (Math.min(rows, ofColumn.length) - 1) / 2) * row + (height - row) / 2;
      places.set(id, { x: left + (Math.floor(index / rows) + 0.5) * column, y });
    });
    return Math.max(1, Math.ceil(ofColumn.length / rows)) * column;
  };

  const undatedWidth = undated.length > 0 ? fill(undated, 0) : 0;
  let x = undated.length > 0 ? undatedWidth + gapBeforeYears : 0;
  const span = yearsOf(boxes.flatMap(({ period }) => startOf(period) ?? []).map((from) => ({ from })));
  const years: YearMark[] = [];
  for (let year = span?.first ?? 0; span && year <= span.last; year += 1) {
    const inYear = sorted.filter((box) => yearOf(box) === year);
    const width = inYear.length > 0 ? fill(inYear, x) : column / 3;
    years.push({ year, x, width });
    x += width;
  }
  return { places, axis: { years, undated: undated.length > 0 ? { x: 0, width: undatedWidth } : undefined } };
}

const startOf = (period: Box['period']) => period?.from ?? period?.to ?? undefined;

function yearOf({ period }: Box): number | undefined {
  const start = startOf(period);
  return start === undefined ? undefined : Number(start.slice(0, 4));
}

const families = Object.keys(display.families);
const familyOrder = ({ type }: Box) => families.indexOf(display.types[type].family);
