import type { Entity, Place, Statement } from '../knowledge.ts';
import type { ReadEntity } from './readEntities.ts';
import type { Passage } from './passageSchema.ts';
import type { Mention } from './readMentions.ts';
import type { ReadPassage } from './readPassages.ts';

interface Read {
  readonly read: readonly ReadEntity[];
  readonly passages: readonly ReadPassage[];
  /** Where a name of the entity stands in the text. */
  readonly named: readonly Mention[];
  readonly statements: readonly Statement[];
}

/**
 * The entities with the places that name them. Where a document says something of a thing without using one of its
 * names ("ik", "deze regeling"), the places that say it count as mentions.
 *
 * A thing that no document mentions is a problem: what no document says is not in the graph.
 */
export function gatherMentions({ read, passages, named, statements }: Read): readonly Entity[] {
  const literal = new Map<string, Place[]>();
  const said = new Map<string, Place[]>();
  const sections = sectionsByDocument(passages);
  for (const { entity, place } of named) add(literal, entity, { ...place, ...sectionOf(place, sections) });
  for (const { passage, document } of passages) {
    const place = { document, ...passage.lines, ...(passage.section !== undefined && { section: passage.section }) };
    for (const id of passage.names) add(said, id, place);
  }
  for (const { subject, object, evidence } of statements) {
    for (const { document, startLine, endLine, section } of evidence) {
      const place = { document, startLine, endLine, ...(section !== undefined && { section }) };
      add(said, subject, place);
      add(said, object, place);
    }
  }
  for (const { entity } of read) {
    for (const { evidence } of entity.allocations) add(said, entity.id, evidence);
  }
  return read
    .map(({ entity, file, slug }) => {
      const mentions = merged(literal.get(entity.id) ?? [], said.get(entity.id) ?? []);
      const isSource = entity.attributes['sha256'] !== undefined;
      if (mentions.length === 0 && !isSource) {
        file.report(
          [slug],
          `Nothing mentions '${entity.id}'. Give the passage that does, under facts or names, or leave it out.`,
        );
      }
      return { ...entity, mentions };
    })
    .sort((a, b) => compare(a.id, b.id));
}

/** All places that name a thing, and of each document that never does the places that speak of it. */
function merged(literal: readonly Place[], said: readonly Place[]): readonly Place[] {
  const documents = new Set(literal.map(({ document }) => document));
  const all = [...literal, ...said.filter(({ document }) => !documents.has(document))];
  const unique = new Map(all.map((place) => [`${place.document}:${place.startLine}-${place.endLine}`, place]));
  return [...unique.values()].sort(
    (a, b) => compare(a.document, b.document) || a.startLine - b.startLine || a.endLine - b.endLine,
  );
}

/** The passages that have a heading, by document, the narrowest first. */
function sectionsByDocument(passages: readonly ReadPassage[]): ReadonlyMap<string, readonly Passage[]> {
  const sections = new Map<string, Passage[]>();
  for (const { passage, document } of passages) {
    if (passage.section !== undefined) sections.set(document, [...(sections.get(document) ?? []), passage]);
  }
  for (const ofDocument of sections.values()) ofDocument.sort((a, b) => length(a.lines) - length(b.lines));
  return sections;
}

/** The heading over a place: that of the narrowest passage around it. */
function sectionOf(place: Place, sections: ReadonlyMap<string, readonly Passage[]>): { readonly section?: string } {
  const section = sections
    .get(place.document)
    ?.find(({ lines }) => lines.startLine <= place.startLine && place.endLine <= lines.endLine)?.section;
  return section === undefined ? {} : { section };
}

function length({ startLine, endLine }: { readonly startLine: number; readonly endLine: number }): number {
  return endLine - startLine;
}

function add(places: Map<string, Place[]>, id: string, place: Place): void {
  places.set(id, [...(places.get(id) ?? []), place]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
