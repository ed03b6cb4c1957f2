import { z } from 'zod';
import type { Knowledge } from '../../api/context.ts';
import { Entity } from '../../graph/entity.ts';
import { type Evidence, evidenceOf } from '../../graph/evidence.ts';
import { allRelations, ontology } from '../../graph/ontology.ts';
import { readStatement } from '../../graph/readStatement.ts';
import { Statement } from '../../graph/statement.ts';

const entityStatement = readStatement(import.meta.url, 'entities.cypher');
const edgeStatement = readStatement(import.meta.url, 'statements.cypher');

const Allocation = z.object({
  year: z.number().nullable(),
  structural: z.boolean(),
  amount: z.number(),
  kind: z.string(),
  evidence: z.array(z.string()),
  sections: z.array(z.string()),
});

const EntityRow = z.object({
  entity: Entity,
  mentions: z.array(z.object({ document: z.string(), lines: z.array(z.string()), sections: z.array(z.string()) })),
  allocations: z.array(Allocation),
});

/** The whole dataset as lines of JSON: a header, then every entity, then every statement, each by id. */
export async function* graphJsonLines({ graph, dataset }: Knowledge): AsyncGenerator<string> {
  const documents = dataset.documents.map(({ id, sha256 }) => ({ id: nameOf(id), sha256 }));
  yield line({ kind: 'dataset', version: dataset.version, documents });
  for await (const row of graph.stream(entityStatement, {}, EntityRow)) yield line(entityLine(row));
  for await (const { statement } of graph.stream(
    edgeStatement,
    { relations: allRelations },
    z.object({ statement: Statement }),
  ))
    yield line(statementLine(statement));
}

function entityLine({ entity, mentions, allocations }: z.infer<typeof EntityRow>) {
  return {
    kind: 'entity',
    id: entity.id,
    type: entity.type,
    label: entity.label,
    aliases: entity.aliases,
    description: entity.description ?? null,
    period: periodOf(entity),
    attributes: attributesOf(entity, allocations),
    sameAs: entity.sameAs,
    mentions: mentions
      .flatMap(({ document, lines, sections }) =>
        evidenceOf(
          lines.map((place) => `${nameOf(document)}:${place}`),
          sections,
        ),
      )
      .map(placeOf),
  };
}

function statementLine(statement: Statement) {
  return {
    kind: 'statement',
    id: statement.id,
    subject: statement.subject.id,
    relation: statement.relation,
    object: statement.object.id,
    claim: statement.claim,
    certainty: statement.certainty,
    period: periodOf(statement),
    ...(statement.role !== undefined && { role: statement.role }),
    evidence: statement.evidence.map((evidence) => ({ ...placeOf(evidence), claim: evidence.claim })),
  };
}

function attributesOf(entity: Entity, allocations: readonly z.infer<typeof Allocation>[]) {
  const names = (ontology.nodes.get(entity.type)?.attributes ?? []).map(({ name }) => name);
  const own = Object.fromEntries(names.flatMap((name) => (entity[name] === undefined ? [] : [[name, entity[name]]])));
  const figures = allocations.map(({ evidence, sections, ...figure }) => ({
    ...figure,
    evidence: evidenceOf(evidence, sections).map(placeOf),
  }));
  return figures.length === 0 ? own : { ...own, allocations: figures };
}

function periodOf({
  periodFrom,
  periodTo,
}: {
  readonly periodFrom?: string | undefined;
  readonly periodTo?: string | undefined;
}) {
  return periodFrom === undefined && periodTo === undefined ? null : { from: periodFrom ?? null, to: periodTo ?? null };
}

function placeOf({ document, startLine, endLine, section }: Evidence) {
  return { document: nameOf(document), startLine, endLine, section };
}

function nameOf(document: string): string {
  return document.replace('document/', '');
}

function line(content: unknown): string {
  return `${JSON.stringify(content)}\n`;
}
