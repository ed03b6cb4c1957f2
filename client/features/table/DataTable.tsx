import { flexRender, type Table } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../url/useView.ts';
import { selectionOf } from '../../url/viewChanges.ts';
import classes from './DataTable.module.css';
import { GroupRow } from './GroupRow.tsx';
import { SortHeader } from './SortHeader.tsx';

interface DataTableProps<Data> {
  readonly table: Table<Data>;
  /** What the table holds, for who cannot see it. */
  readonly label: string;
  /** How many rows there are, found or not. */
  readonly count: number;
}

/** A table that can be found in, sorted and grouped, and draws only the rows in view, so that a thousand are as quick as ten. On a phone each row is a card. */
export function DataTable<Data>({ table, label, count }: DataTableProps<Data>) {
  const { t, number } = useWords();
  const { view } = useView();
  const selected = new Set(selectionOf(view));
  const found = table.getCoreRowModel().rows.length;
  const frame = useRef<HTMLDivElement>(null);
  const { rows } = table.getRowModel();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 48,
    overscan: 12,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const drawn = virtual.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);

  return (
    <div ref={frame} className={classes.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={classes.table} role="table" aria-label={label} aria-rowcount={rows.length + 1}>
        <thead role="rowgroup">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} role="row">
              {group.headers.map((header) => (
                <SortHeader key={header.id} header={header} />
              ))}
            </tr>
          ))}
        </thead>
        <tbody role="rowgroup">
          <Gap height={above} />
          {drawn.map(({ index }) => {
            const row = rows[index];
            if (!row) return null;
            if (row.getIsGrouped()) {
              return <GroupRow key={row.id} row={row} index={index} measure={virtual.measureElement} />;
            }
            return (
              <tr
                key={row.id}
                role="row"
                ref={virtual.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                aria-current={selected.has(row.id) ? 'true' : undefined}
              >
                {row.getVisibleCells().map((cell) => (
                  <td key={cell.id} role="cell">
                    {flexRender(cell.column.columnDef.cell, cell.getContext())}
                  </td>
                ))}
              </tr>
            );
          })}
          <Gap height={below} />
        </tbody>
      </table>
      {view.find !== '' && (
        <p className={classes.found} role="status">
          {found === 0
            ? t('explorer.table.nothing', { text: view.find })
            : t('explorer.table.shown', { shown: number(found), count: number(count) })}
        </p>
      )}
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={classes.gap}>
      <td style={{ height }} />
    </tr>
  );
}
