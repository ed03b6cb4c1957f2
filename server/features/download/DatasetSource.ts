import { z } from 'zod';
import type { LoadedDataset } from '../dataset/readDataset.ts';
import { Entity } from '../../graph/entity.ts';
import { type Evidence, evidenceOf } from '../../graph/evidence.ts';
import type { GraphReader } from '../../graph/GraphReader.ts';
import { allRelations, ontology } from '../../graph/ontology.ts';
import { readStatement } from '../../graph/readStatement.ts';
import { Statement } from '../../graph/statement.ts';

const entityStatement = readStatement(import.meta.url, 'entities.cypher');
const edgeStatement = readStatement(import.meta.url, 'statements.cypher');

const Figure = z
  .object({
    year: z.number().nullable(),
    structural: z.boolean(),
    amount: z.number(),
    kind: z.string(),
    evidence: z.array(z.string()),
    sections: z.array(z.string()),
  })
  .transform(({ evidence, sections, ...figure }) => ({ ...figure, evidence: evidenceOf(evidence, sections) }));

/** One figure of a funding line, with where its source gives it. */
export type Figure = z.infer<typeof Figure>;

const EntityRow = z
  .object({
    entity: Entity,
    mentions: z.array(z.object({ document: z.string(), lines: z.array(z.string()), sections: z.array(z.string()) })),
    allocations: z.array(Figure),
  })
  .transform(({ entity, mentions, allocations }) => ({
    entity,
    attributes: attributesOf(entity),
    figures: allocations,
    mentions: mentions.flatMap(({ document, lines, sections }) =>
      evidenceOf(
        lines.map((place) => `${nameOf(document)}:${place}`),
        sections,
      ),
    ),
  }));

/** A thing with all that is known of it but its statements. */
export type DownloadedEntity = z.infer<typeof EntityRow>;

/** The whole dataset, row by row as the database sends it, for files of any size. */
export interface DatasetSource {
  readonly dataset: LoadedDataset;
  /** The day that the file is made: 2026-11-25. */
  readonly date: string;
  /** Every thing, by id. */
  readonly entities: () => AsyncIterable<DownloadedEntity>;
  /** Every statement, by id. */
  readonly statements: () => AsyncIterable<Statement>;
}

/** Under what terms the dataset may be used: those of the repository. */
export const licence = { name: 'EUPL-1.2', url: 'https://spdx.org/licenses/EUPL-1.2.html' };

export function datasetSource(graph: GraphReader, dataset: LoadedDataset, now = new Date()): DatasetSource {
  return {
    dataset,
    date: now.toISOString().slice(0, 10),
    entities: () => graph.stream(entityStatement, {}, EntityRow),
    statements: () => statements(graph),
  };
}

async function* statements(graph: GraphReader): AsyncGenerator<Statement> {
  const rows = graph.stream(edgeStatement, { relations: allRelations }, z.object({ statement: Statement }));
  for await (const { statement } of rows) yield statement;
}

/** File name of a document without .txt: kst-32824-456. */
export function nameOf(document: string): string {
  return document.replace('document/', '');
}

/** `kst-32824-456:272-278` */
export function placeText({ document, startLine, endLine }: Evidence): string {
  return `${nameOf(document)}:${startLine}-${endLine}`;
}

/** The attributes of an entity's own type, as they are stored. */
function attributesOf(entity: Entity): Readonly<Record<string, string | number>> {
  const names = (ontology.nodes.get(entity.type)?.attributes ?? []).map(({ name }) => name);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = entity[name];
      return typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [];
    }),
  );
}
