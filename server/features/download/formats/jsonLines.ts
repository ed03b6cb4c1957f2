import type { Evidence } from '../../../graph/evidence.ts';
import type { Statement } from '../../../graph/statement.ts';
import { type DatasetSource, type DownloadedEntity, licence, nameOf } from '../DatasetSource.ts';

/** Lines of JSON: a header, then every entity, then every statement. */
export async function* jsonLines({ dataset, date, entities, statements }: DatasetSource): AsyncGenerator<string> {
  const documents = dataset.documents.map(({ id, sha256 }) => ({ id: nameOf(id), sha256 }));
  yield line({ kind: 'dataset', version: dataset.version, date, licence: licence.name, documents });
  for await (const entity of entities()) yield line(entityLine(entity));
  for await (const statement of statements()) yield line(statementLine(statement));
}

function entityLine({ entity, attributes, figures, mentions }: DownloadedEntity) {
  const allocations = figures.map(({ evidence, ...figure }) => ({ ...figure, evidence: evidence.map(placeOf) }));
  return {
    kind: 'entity',
    id: entity.id,
    type: entity.type,
    label: entity.label,
    aliases: entity.aliases,
    description: entity.description ?? null,
    period: periodOf(entity),
    attributes: allocations.length === 0 ? attributes : { ...attributes, allocations },
    sameAs: entity.sameAs,
    mentions: mentions.map(placeOf),
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

/** With the words of the source where it has its own, such as "Q4 2025". */
function periodOf({
  periodFrom,
  periodTo,
  periodLabel,
}: {
  readonly periodFrom?: string | undefined;
  readonly periodTo?: string | undefined;
  readonly periodLabel?: string | undefined;
}) {
  if (periodFrom === undefined && periodTo === undefined && periodLabel === undefined) return null;
  return { from: periodFrom ?? null, to: periodTo ?? null, label: periodLabel };
}

function placeOf({ document, startLine, endLine, section }: Evidence) {
  return { document: nameOf(document), startLine, endLine, section };
}

function line(content: unknown): string {
  return `${JSON.stringify(content)}\n`;
}
