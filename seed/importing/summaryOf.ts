import { readOntology } from '../../schema/ontology.ts';
import { citedLines } from '../documents/citedLines.ts';
import type { Knowledge, Place } from '../knowledge.ts';

const ontology = readOntology();

/** What the dataset holds, counted once: by type, by relation and by source, the oldest source first. */
export function summaryOf({ entities, statements, gaps }: Knowledge) {
  const sources = entities
    .filter(({ attributes }) => attributes['sha256'] !== undefined)
    .sort((a, b) => compare(String(a.attributes['date']), String(b.attributes['date'])) || compare(a.id, b.id));
  return {
    counts: [...ontology.nodes.keys()].map((type) => ({
      type,
      count: entities.filter((entity) => entity.type === type).length,
    })),
    relationCounts: [...ontology.edges.keys()].map((relation) => ({
      relation,
      count: statements.filter((statement) => statement.relation === relation).length,
    })),
    documents: sources.map(({ id, attributes }) => {
      const name = id.replace('document/', '');
      const isHere = ({ document }: Place) => document === name;
      return {
        id,
        sha256: String(attributes['sha256']),
        lines: Number(attributes['lines']),
        linesCited: citedLines({ entities, statements }, name).size,
        entities: entities.filter(({ mentions }) => mentions.some(isHere)).length,
        statements: statements.filter(({ evidence }) => evidence.some(isHere)).length,
      };
    }),
    gaps,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
