import type { Row } from '@tanstack/react-table';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import classes from './DataTable.module.css';

interface GroupRowProps<Data> {
  readonly row: Row<Data>;
  readonly index: number;
  readonly measure: (element: HTMLElement | null) => void;
}

/** The heading of rows of one kind; opens and closes them. */
export function GroupRow<Data>({ row, index, measure }: GroupRowProps<Data>) {
  const { number } = useWords();
  const open = row.getIsExpanded();
  const name = String(row.groupingValue);
  return (
    <tr role="row" ref={measure} data-index={index} aria-rowindex={index + 2} className={classes.group}>
      <td role="cell" colSpan={row.getAllCells().length}>
        <button type="button" className={classes.opener} aria-expanded={open} onClick={() => row.toggleExpanded()}>
          <Icon name="chevron" size={15} /> {name} <span>{number(row.subRows.length)}</span>
        </button>
      </td>
    </tr>
  );
}
