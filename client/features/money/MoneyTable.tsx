import { useMemo } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { FlowRows } from './FlowRows.tsx';
import type { Flow } from './moneyQuery.ts';
import { moneyRows } from './moneyRows.ts';
import classes from './MoneyTable.module.css';
import type { Slice } from './slice.ts';

interface MoneyTableProps {
  readonly flows: readonly Flow[];
  /** Figures that are drawn, and marked here. */
  readonly shown: Slice | undefined;
  readonly label: string;
}

/** Every flow with every figure of it; what is part of a larger amount stands under that, further to the right. */
export function MoneyTable({ flows, shown, label }: MoneyTableProps) {
  const { t } = useWords();
  const withFigures = flows.some(({ allocations }) => allocations.length > 0);
  const rows = useMemo(() => moneyRows(flows), [flows]);
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('money.column.line')}</th>
          <th scope="col">{t('money.column.payer')}</th>
          <th scope="col">{t('money.purpose')}</th>
          <th scope="col">{t('money.column.recipient')}</th>
          {withFigures && (
            <>
              <th scope="col">{t('money.kind')}</th>
              <th scope="col">{t('money.year')}</th>
              <th scope="col" className={classes.amount}>
                {t('money.amount')}
              </th>
              <th scope="col">{t('table.source')}</th>
            </>
          )}
        </tr>
      </thead>
      {rows.map(({ flow, depth }) => (
        <FlowRows key={flow.fundingLine.id} flow={flow} depth={depth} shown={shown} />
      ))}
    </table>
  );
}
