import { display } from '../../generated/display.ts';
import type { AmountKind } from '../../generated/graphql.ts';
import type { Parameter } from '../../url/parameters.ts';

/**
 * Figures that may be compared and added up: of one kind and one year, of no single year, or returning every year.
 * As it stands in an address: `BUDGET.2025`, `BUDGET.total`, `BUDGET.structural`.
 */
export interface Slice {
  readonly kind: AmountKind;
  readonly when: number | 'total' | 'structural';
}

interface Figured {
  readonly year: number | null;
  readonly structural: boolean;
  readonly kind: AmountKind;
}

export const sliceOf = ({ kind, year, structural }: Figured): Slice => ({
  kind,
  when: structural ? 'structural' : (year ?? 'total'),
});

export const sliceText = ({ kind, when }: Slice): string => `${kind}.${when}`;

export const isOf = (slice: Slice, figure: Figured): boolean => sliceText(sliceOf(figure)) === sliceText(slice);

/** The slice that a reader most likely wants to see first: the one with most figures, then the largest. */
export function richest(totals: readonly (Figured & { readonly lines: number; readonly amount: number })[]) {
  const [first] = totals.toSorted((a, b) => b.lines - a.lines || b.amount - a.amount);
  return first && sliceOf(first);
}

export const kinds = Object.keys(display.values.AmountKind) as readonly AmountKind[];

/** The slice that an address names, or none. */
export const aSlice: Parameter<Slice | undefined> = {
  otherwise: undefined,
  parse: (text) => {
    const [, kindText, whenText] = /^([A-Z]+)\.(\d{4}|total|structural)$/.exec(text) ?? [];
    const kind = kinds.find((known) => known === kindText);
    if (kind === undefined || whenText === undefined) return undefined;
    return { kind, when: whenText === 'total' || whenText === 'structural' ? whenText : Number(whenText) };
  },
  write: (slice) => (slice ? sliceText(slice) : ''),
};
