import { VisuallyHidden } from '@mantine/core';
import { display } from '../../generated/display.ts';
import { formatEuro, shortEuro } from '../../i18n/formatEuro.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { MoneyReport } from './moneyQuery.ts';
import { kinds, type Slice, sliceOf, sliceText } from './slice.ts';
import classes from './Totals.module.css';
import { useWhen } from './useWhen.ts';

type Total = MoneyReport['totals'][number];

interface TotalsProps {
  readonly totals: readonly Total[];
  readonly shown: Slice | undefined;
  readonly onChoose: (slice: Slice) => void;
}

/**
 * What the figures add up to, a row for each kind and a column for each year: bars, a table, and the way to choose what is
 * drawn, in one. Bars of one row compare; sums over rows or columns would mix what may not be mixed, so there are none.
 */
export function Totals({ totals, shown, onChoose }: TotalsProps) {
  const { t, say } = useWords();
  const whenOf = useWhen();
  const cells = new Map(totals.map((total) => [sliceText(sliceOf(total)), total]));
  const columns = columnsOf(totals);
  const rows = kinds.filter((kind) => totals.some((total) => total.kind === kind));
  const largest = (kind: Total['kind'], yearly: boolean) =>
    Math.max(
      ...totals
        .filter((total) => total.kind === kind && isYear(sliceOf(total).when) === yearly)
        .map(({ amount }) => amount),
    );
  return (
    <div className={classes.frame} role="group" aria-label={t('money.totals')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('money.kind')}</th>
            {columns.map((when, index) => (
              <th key={when} scope="col" data-gap={isAfterGap(when, columns[index - 1]) || undefined}>
                {whenOf(when)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((kind) => (
            <tr key={kind}>
              <th scope="row">{say(display.values.AmountKind[kind])}</th>
              {columns.map((when, index) => {
                const total = cells.get(sliceText({ kind, when }));
                const gap = isAfterGap(when, columns[index - 1]) || undefined;
                return (
                  <td key={when} data-gap={gap}>
                    {total && (
                      <Cell
                        total={total}
                        share={total.amount / largest(kind, isYear(when))}
                        chosen={shown !== undefined && sliceText(shown) === sliceText({ kind, when })}
                        onChoose={() => onChoose({ kind, when })}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly total: Total;
  /** Of the largest in its row, 0 to 1. */
  readonly share: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Cell({ total: { amount, lines, kind, year, structural }, share, chosen, onChoose }: CellProps) {
  const { t, lang, say } = useWords();
  const whenOf = useWhen();
  const what = `${say(display.values.AmountKind[kind])}, ${whenOf(structural ? 'structural' : (year ?? 'total'))}`;
  return (
    <button
      type="button"
      className={classes.cell}
      aria-pressed={chosen}
      title={formatEuro(amount, lang)}
      onClick={onChoose}
    >
      <span className={classes.room}>
        <span className={classes.bar} style={{ height: `${Math.max(share * 100, 4)}%` }} />
      </span>
      <span className={classes.amount}>{shortEuro(amount, lang)}</span>
      <VisuallyHidden>
        {what}, {t('money.lines', { count: lines })}
      </VisuallyHidden>
    </button>
  );
}

const isYear = (when: Slice['when']): when is number => typeof when === 'number';

/** What has no single year, what returns every year, then the years in order: they may run off the screen. */
function columnsOf(totals: readonly Total[]): readonly Slice['when'][] {
  const all = new Set(totals.map((total) => sliceOf(total).when));
  const years = [...all].filter(isYear).sort((a, b) => a - b);
  return [...(['total', 'structural'] as const).filter((when) => all.has(when)), ...years];
}

/** Whether years were passed over, or the years begin here. */
function isAfterGap(when: Slice['when'], before: Slice['when'] | undefined): boolean {
  if (before === undefined) return false;
  return isYear(when) && isYear(before) ? when - before > 1 : true;
}
