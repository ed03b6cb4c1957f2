import {
  type ColumnDef,
  type ExpandedState,
  getCoreRowModel,
  getExpandedRowModel,
  getGroupedRowModel,
  getSortedRowModel,
  type SortingState,
  type Table,
  useReactTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useView } from '../../url/useView.ts';
import { isSortable, type View } from '../../url/view.ts';
import { fold } from './fold.ts';

interface RowsOf<Data> {
  readonly all: readonly Data[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a column of any value, as TanStack has it
  readonly columns: ColumnDef<Data, any>[];
  /** The column by whose values rows are grouped. */
  readonly kind: string;
  /** What a row says, for finding in it. */
  readonly textOf: (row: Data) => string;
  readonly idOf: (row: Data) => string;
}

/** Rows found, sorted and grouped as the URL says. Groups are open until they are closed. */
export function useRows<Data>({ all, columns, kind, textOf, idOf }: RowsOf<Data>): Table<Data> {
  const { view, go } = useView();
  const { find, sort, by } = view;
  const [expanded, setExpanded] = useState<ExpandedState>(true);
  const data = useMemo(() => {
    const words = fold(find).split(/\s+/).filter(Boolean);
    return all.filter((row) => {
      const text = words.length > 0 ? fold(textOf(row)) : '';
      return words.every((word) => text.includes(word));
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- textOf is written anew each time and says the same
  }, [all, find]);
  const sorting = useMemo(() => sortingOf(sort), [sort]);
  const grouping = useMemo(() => (by === 'kind' ? [kind] : []), [by, kind]);
  return useReactTable<Data>({
    data,
    columns,
    state: { sorting, grouping, expanded },
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(sorting) : change;
      go((before) => ({ ...before, sort: sortOf(next) }), { replace: true });
    },
    onExpandedChange: setExpanded,
    groupedColumnMode: false,
    autoResetAll: false,
    getRowId: idOf,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getGroupedRowModel: getGroupedRowModel(),
    getExpandedRowModel: getExpandedRowModel(),
  });
}

function sortingOf(sort: View['sort']): SortingState {
  const [id = '', order] = sort.split('.');
  return id === '' ? [] : [{ id, desc: order === 'desc' }];
}

/** What the URL says of a sorting; nothing where the column is none that it knows. */
function sortOf([first]: SortingState): View['sort'] {
  return first && isSortable(first.id) ? (first.desc ? `${first.id}.desc` : first.id) : '';
}
