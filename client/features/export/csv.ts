import type { Origin } from './SceneToTake.ts';
import type { SceneTable } from './sceneTables.ts';

/**
 * A table as CSV (RFC 4180), with a mark at the front by which Excel knows that it is UTF-8. Each row says where it comes
 * from, as CSV has no other place for that and rows are sorted and put together with others.
 */
export function csv({ headings, rows }: SceneTable, { version, date, address }: Origin): string {
  const lines = [[...headings, 'version', 'date', 'address'], ...rows.map((row) => [...row, version, date, address])];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
