import type { Compared } from './sideBySide.ts';
import type { Spread } from './spread.ts';

/** A line of the table: what was measured, against what, and whether that is within reach. */
export interface Row {
  readonly what: string;
  readonly against: string;
  /** Of both sides. */
  readonly unit: string;
  readonly ours: Spread;
  readonly reference: Spread;
  /** What is held against the reach. */
  readonly figure: Spread;
  /** `×` for ours to the reference, otherwise the unit of a difference. */
  readonly figureUnit: string;
  readonly reach: Reach;
}

export type Reach = { readonly atMost: number } | { readonly atLeast: number };

type Heading = Pick<Row, 'what' | 'against' | 'unit' | 'reach'>;

/** Ours to the reference. */
export function asRatio(heading: Heading, { ours, reference, ratio }: Compared): Row {
  return { ...heading, ours, reference, figure: ratio, figureUnit: '×' };
}

/** What ours takes more than the reference. */
export function asMore(heading: Heading, { ours, reference, more }: Compared): Row {
  return { ...heading, ours, reference, figure: more, figureUnit: `${heading.unit} more` };
}

/** Seconds that have no other side. */
export function inSeconds(heading: Omit<Heading, 'unit'>, seconds: Spread): Row {
  return alone({ ...heading, unit: 's' }, seconds);
}

/** A figure that has no other side. */
export function alone(heading: Heading, figure: Spread): Row {
  const none = { median: 0, least: 0, most: 0 };
  return { ...heading, ours: figure, reference: none, figure, figureUnit: heading.unit };
}

export function isWithinReach({ figure, reach }: Row): boolean {
  return 'atMost' in reach ? figure.median <= reach.atMost : figure.median >= reach.atLeast;
}
