import type { AmountKind } from '../../generated/exploration.ts';

/** A figure of a flow, as far as sums need it. */
export interface Figure {
  readonly year: number | null;
  readonly structural: boolean;
  readonly kind: AmountKind;
  readonly amount: number;
}

/** A flow with its figures and every flow that contains it. */
export interface FlowFigures {
  readonly id: string;
  readonly wholes: readonly string[];
  readonly figures: readonly Figure[];
}

/** A sum of figures that may be added up. */
export interface Total extends Figure {
  /** Number of figures in it. */
  readonly lines: number;
}

/**
 * Sums by kind and year; amounts that return every year apart. A figure is left out where a flow that contains its own
 * has a figure of the same kind and year among these: the whole counts, its parts do not.
 *
 * `28 million for 2007–2011, of which 17 million for municipalities` is 28 million.
 */
export function totalsOf(flows: readonly FlowFigures[]): readonly Total[] {
  const counted = new Set(flows.flatMap(({ id, figures }) => figures.map((figure) => `${id} ${bucketOf(figure)}`)));
  const totals = new Map<string, Total>();
  for (const { wholes, figures } of flows) {
    for (const figure of figures) {
      const bucket = bucketOf(figure);
      if (wholes.some((whole) => counted.has(`${whole} ${bucket}`))) continue;
      const { amount, lines } = totals.get(bucket) ?? { amount: 0, lines: 0 };
      totals.set(bucket, { ...pick(figure), amount: amount + figure.amount, lines: lines + 1 });
    }
  }
  return [...totals.values()].sort(
    (a, b) =>
      yearOrLast(a) - yearOrLast(b) || Number(a.structural) - Number(b.structural) || a.kind.localeCompare(b.kind),
  );
}

function bucketOf({ year, structural, kind }: Figure): string {
  return `${kind} ${structural ? 'structural' : (year ?? 'total')}`;
}

function pick({ year, structural, kind }: Figure): Omit<Figure, 'amount'> {
  return { year, structural, kind };
}

function yearOrLast({ year }: Figure): number {
  return year ?? Number.MAX_SAFE_INTEGER;
}
