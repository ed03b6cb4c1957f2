import type { DatasetSource } from './DatasetSource.ts';
import { csvZip } from './formats/csvZip.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { jsonLd } from './formats/jsonLd.ts';
import { jsonLines } from './formats/jsonLines.ts';
import { xlsx } from './formats/xlsx.ts';

/** A form that the whole dataset is offered in. */
export interface Format {
  readonly contentType: string;
  /** The file, piece by piece. */
  readonly write: (source: DatasetSource) => AsyncGenerator<string | Uint8Array>;
}

/** Every form, by the ending of its file: `/data/graph.<ending>`. */
export const formats: Readonly<Record<string, Format>> = {
  jsonl: { contentType: 'application/x-ndjson', write: jsonLines },
  'csv.zip': { contentType: 'application/zip', write: csvZip },
  xlsx: { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsx },
  graphml: { contentType: 'application/graphml+xml', write: graphml },
  gexf: { contentType: 'application/gexf+xml', write: gexf },
  jsonld: { contentType: 'application/ld+json', write: jsonLd },
};
