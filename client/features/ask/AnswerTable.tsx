import { useWords } from '../../i18n/useWords.ts';
import { AnswerRowView } from './AnswerRowView.tsx';
import classes from './AnswerTable.module.css';
import type { AnswerRow } from './askQuery.ts';
import { shownValue } from './shownValue.ts';

/** Every row of an answer: what answers, what the source says of it, and where. */
export function AnswerTable({ rows }: { readonly rows: readonly AnswerRow[] }) {
  const { t } = useWords();
  const withThings = rows.some(({ entity }) => entity !== null);
  const withValues = rows.some((row) => shownValue(row) !== undefined);
  return (
    <table className={classes.table} aria-label={t('ask.answer')}>
      <thead>
        <tr>
          {withThings && <th scope="col">{t('ask.column.thing')}</th>}
          {withValues && <th scope="col">{t('ask.column.value')}</th>}
          <th scope="col">{t('ask.column.claim')}</th>
          <th scope="col">{t('table.source')}</th>
        </tr>
      </thead>
      {rows.map((row, index) => (
        <AnswerRowView
          key={[row.entity?.id, row.value, index].join(' ')}
          row={row}
          withThings={withThings}
          withValues={withValues}
        />
      ))}
    </table>
  );
}
