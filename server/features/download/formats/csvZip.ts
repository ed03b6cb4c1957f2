import { stringify } from 'csv-stringify';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { DatasetSource } from '../DatasetSource.ts';
import { type Table, tablesOf } from '../tables.ts';

/** A zip of one CSV a table, in UTF-8 with a byte order mark so that spreadsheets read the accents. */
export async function* csvZip(source: DatasetSource): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const mtime = new Date(source.date);
  const failed = new Promise<never>((_resolve, reject) => zip.on('error', reject));
  failed.catch(() => undefined);
  for (const table of tablesOf(source)) {
    // Opened when its turn comes, so that one table at a time is read from the database.
    zip.addReadStreamLazy(`${table.name}.csv`, { mtime }, (callback) => callback(null, csvOf(table)));
  }
  zip.end();
  for await (const chunk of zip.outputStream) yield chunk as Uint8Array;
}

function csvOf({ headings, rows }: Table): NodeJS.ReadableStream {
  const csv = stringify({ bom: true, header: true, columns: [...headings], cast: { number: String } });
  const lines = Readable.from(rows());
  lines.once('error', (error) => csv.destroy(error));
  return lines.pipe(csv);
}
