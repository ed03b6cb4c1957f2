import { z } from 'zod';
import type { EntityType, RelationType } from '../../generated/exploration.ts';
import type { GraphReader } from '../../graph/GraphReader.ts';
import { readStatement } from '../../graph/readStatement.ts';

const statement = readStatement(import.meta.url, 'dataset.cypher');

const Summary = z.object({
  counts: z.array(z.object({ type: z.custom<EntityType>(), count: z.number() })),
  relationCounts: z.array(z.object({ relation: z.custom<RelationType>(), count: z.number() })),
  documents: z.array(
    z.object({
      id: z.string(),
      sha256: z.string(),
      lines: z.number(),
      linesCited: z.number(),
      entities: z.number(),
      statements: z.number(),
    }),
  ),
  gaps: z.array(
    z.object({
      text: z.string(),
      place: z.object({ document: z.string(), startLine: z.number(), endLine: z.number() }).optional(),
    }),
  ),
});

const Row = z.object({
  version: z.string(),
  summary: z.string().transform((text) => Summary.parse(JSON.parse(text))),
});

/** The loaded dataset: its version, and what the import counted. */
export type LoadedDataset = { readonly version: string } & z.infer<typeof Summary>;

/** Undefined where nothing has been imported. */
export async function readDataset(graph: GraphReader): Promise<LoadedDataset | undefined> {
  const [row] = await graph.read(statement, {}, Row);
  return row && { version: row.version, ...row.summary };
}
