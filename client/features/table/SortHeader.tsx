import { flexRender, type Header } from '@tanstack/react-table';
import { Icon } from '../../ui/Icon.tsx';
import classes from './DataTable.module.css';

interface SortHeaderProps<Data> {
  readonly header: Header<Data, unknown>;
}

/** The heading of a column; a button where the column can be sorted. */
export function SortHeader<Data>({ header }: SortHeaderProps<Data>) {
  const { column } = header;
  const sorted = column.getIsSorted();
  const words = flexRender(column.columnDef.header, header.getContext());
  const order = sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none';
  if (!column.getCanSort()) {
    return (
      <th role="columnheader" scope="col">
        {words}
      </th>
    );
  }
  return (
    <th role="columnheader" scope="col" aria-sort={order}>
      <button type="button" className={classes.sort} onClick={column.getToggleSortingHandler()}>
        {words}
        {sorted && <Icon name={sorted === 'asc' ? 'up' : 'down'} size={14} />}
      </button>
    </th>
  );
}
