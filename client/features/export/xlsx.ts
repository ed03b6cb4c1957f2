import writeExcelFile, { type Row } from 'write-excel-file/browser';
import type { SceneTable } from './sceneTables.ts';

/** A workbook with a sheet for each table. */
export function xlsx(tables: readonly SceneTable[]): Promise<Blob> {
  const sheets = tables.map(({ name, headings, rows }) => {
    const heading: Row = headings.map((value) => ({ value, fontWeight: 'bold' as const }));
    const body: Row[] = rows.map((row) => row.map((value) => (value === undefined ? null : { value })));
    return { data: [heading, ...body], sheet: name, stickyRowsCount: 1 };
  });
  return writeExcelFile(sheets).toBlob();
}
