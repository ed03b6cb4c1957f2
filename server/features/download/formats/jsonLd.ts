import type { Evidence } from '../../../graph/evidence.ts';
import type { Statement } from '../../../graph/statement.ts';
import { type DatasetSource, type DownloadedEntity, licence, nameOf } from '../DatasetSource.ts';
import { classes, context, propertyOf } from './jsonLdContext.ts';

/**
 * JSON-LD 1.1: every thing, every statement as a triple and as an rdf:Statement that PROV derives from the passages that
 * say it.
 */
export async function* jsonLd({ dataset, date, entities, statements }: DatasetSource): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},"@graph":[\n`;
  yield JSON.stringify({
    '@id': iri(`dataset/${dataset.version}`),
    '@type': ['schema:Dataset', 'prov:Entity'],
    version: dataset.version,
    date,
    licence: licence.url,
    source: dataset.documents.map(({ id, sha256 }) => ({ '@id': iri(id), sha256 })),
  });
  for await (const entity of entities()) yield `,\n${JSON.stringify(thing(entity))}`;
  for await (const statement of statements()) {
    yield `,\n${JSON.stringify(triple(statement))}`;
    yield `,\n${JSON.stringify(reification(statement))}`;
  }
  yield '\n]}\n';
}

function thing({ entity, attributes, figures }: DownloadedEntity) {
  const { id, type, label, aliases, description, periodFrom, periodTo, sameAs } = entity;
  return {
    '@id': iri(id),
    '@type': [`bg:${type}`, ...classes[type]],
    label,
    alias: aliases,
    description,
    identifier: sameAs,
    from: periodFrom,
    to: periodTo,
    ...(Object.keys(attributes).length > 0 && { attribute: attributes }),
    figure: figures.map(({ evidence, year, ...figure }) => ({
      ...figure,
      ...(year !== null && { year }),
      evidence: evidence.map(passage),
    })),
  };
}

function triple({ subject, relation, object }: Statement) {
  return { '@id': iri(subject.id), [propertyOf(relation, subject.type, object.type)]: { '@id': iri(object.id) } };
}

function reification({
  id,
  subject,
  relation,
  object,
  claim,
  certainty,
  role,
  periodFrom,
  periodTo,
  evidence,
}: Statement) {
  return {
    '@id': iri(id),
    '@type': ['rdf:Statement', 'prov:Entity'],
    subject: iri(subject.id),
    predicate: propertyOf(relation, subject.type, object.type),
    object: iri(object.id),
    claim,
    certainty,
    role,
    from: periodFrom,
    to: periodTo,
    evidence: evidence.map(passage),
  };
}

function passage({ document, startLine, endLine, section }: Evidence) {
  return {
    '@id': iri(`passage/${nameOf(document)}/${startLine}-${endLine}`),
    '@type': 'prov:Entity',
    document: iri(document),
    section: section ?? undefined,
    startLine,
    endLine,
  };
}

/** Ids are names, not addresses: where the graph is served says nothing of what a thing is. */
function iri(id: string): string {
  return `urn:beleidsgraaf:${id}`;
}
