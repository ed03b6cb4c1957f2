import writeExcelFile, { type Row, type Sheet as SheetOf } from 'write-excel-file/node';
import { BadInput } from '../../../errors/knownErrors.ts';
import type { DatasetSource } from '../DatasetSource.ts';
import { type Table, tablesOf } from '../tables.ts';

type Sheet = SheetOf<never>;

/** Rows that a sheet can have. */
const mostRows = 1_048_576;

/** A workbook of one sheet a table. It is made as a whole, since a workbook counts its texts before its sheets. */
export async function* xlsx(source: DatasetSource): AsyncGenerator<Uint8Array> {
  const sheets: Sheet[] = [];
  for (const table of tablesOf(source)) sheets.push(await sheetOf(table));
  yield await writeExcelFile(sheets).toBuffer();
}

async function sheetOf({ name, headings, rows }: Table): Promise<Sheet> {
  const data: Row[] = [headings.map((value) => ({ value, fontWeight: 'bold' as const }))];
  for await (const row of rows()) {
    data.push(row.map((value) => (value === undefined ? null : { value })));
    if (data.length > mostRows) {
      throw new BadInput(`The sheet ${name} would have more than ${mostRows} rows. Take /data/graph.csv.zip instead.`);
    }
  }
  return { data, sheet: name, stickyRowsCount: 1 };
}
