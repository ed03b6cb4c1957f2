import { stringify } from 'csv-stringify';
import { PassThrough, pipeline, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { DatasetSource } from '../DatasetSource.ts';
import { tablesOf } from '../tables.ts';

/** A zip of one CSV a table, in UTF-8 with a byte order mark so that spreadsheets read the accents. */
export async function* csvZip(source: DatasetSource): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const bytes = new PassThrough();
  const mtime = new Date(source.date);
  for (const { name, headings, rows } of tablesOf(source)) {
    // Opened when its turn comes, so that one table at a time is read from the database.
    zip.addReadStreamLazy(`${name}.csv`, { mtime }, (callback) => {
      const csv = stringify({ bom: true, header: true, columns: [...headings], cast: { number: String } });
      // A table that breaks off breaks the zip, which else waits for the rest; nobody reads a table of a zip that broke.
      pipeline(Readable.from(rows()), csv, (error) => {
        if (error) bytes.destroy(error);
      });
      bytes.once('close', () => csv.destroy());
      callback(null, csv);
    });
  }
  zip.end();
  zip.outputStream.pipe(bytes);
  for await (const chunk of bytes) yield chunk as Uint8Array;
}
