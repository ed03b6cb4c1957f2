import { readOntology } from '../../schema/ontology.ts';
import { citedLines } from '../documents/citedLines.ts';
import type { Entity, KnowledgeStream, Place } from '../knowledge.ts';

const ontology = readOntology();

/** What the dataset holds, counted once: by type, by relation and by source, the oldest source first. */
export function summaryOf({ entities, statements, gaps }: KnowledgeStream) {
  const types = new Counts();
  const relations = new Counts();
  const entitiesIn = new Counts();
  const statementsIn = new Counts();
  const sources: Entity[] = [];
  for (const entity of entities) {
    types.add(entity.type);
    for (const document of documentsOf(entity.mentions)) entitiesIn.add(document);
    if (entity.attributes['sha256'] !== undefined) sources.push(entity);
  }
  for (const { relation, evidence } of statements) {
    relations.add(relation);
    for (const document of documentsOf(evidence)) statementsIn.add(document);
  }
  sources.sort((a, b) => compare(String(a.attributes['date']), String(b.attributes['date'])) || compare(a.id, b.id));
  const cited = citedLines({ entities, statements });
  return {
    counts: [...ontology.nodes.keys()].map((type) => ({ type, count: types.of(type) })),
    relationCounts: [...ontology.edges.keys()].map((relation) => ({ relation, count: relations.of(relation) })),
    documents: sources.map(({ id, attributes }) => {
      const name = id.replace('document/', '');
      return {
        id,
        sha256: String(attributes['sha256']),
        lines: Number(attributes['lines']),
        linesCited: cited.get(name)?.size ?? 0,
        entities: entitiesIn.of(name),
        statements: statementsIn.of(name),
      };
    }),
    gaps,
  };
}

class Counts {
  private readonly counts = new Map<string, number>();

  add(name: string): void {
    this.counts.set(name, this.of(name) + 1);
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }
}

function documentsOf(places: readonly Place[]): ReadonlySet<string> {
  return new Set(places.map(({ document }) => document));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
