import neo4j, { type Integer } from 'neo4j-driver';
import { partsOfCompounds } from '../../schema/names/compounds.ts';
import { fold } from '../../schema/names/fold.ts';
import { nameKey, stemsOf } from '../../schema/names/stem.ts';
import { readOntology } from '../../schema/ontology.ts';
import { firstDayOf, lastDayOf } from '../../schema/period.ts';
import type { Allocation, Entity, Knowledge, Period, Place, Statement } from '../knowledge.ts';

type Value = string | number | boolean | Integer | readonly string[];
type Properties = Readonly<Record<string, Value>>;

const ontology = readOntology();

/** Nodes, figures and mentions as they stand in the database. */
export function nodeRows({ entities, statements }: Knowledge) {
  const degrees = degreesOf(statements);
  const known = new Set(
    entities.flatMap(({ label, aliases, description }) => words([label, ...aliases, description ?? ''])),
  );
  return {
    things: entities.map((entity) => ({
      label: ontology.nodes.get(entity.type)?.label,
      properties: { ...propertiesOf(entity, known), degree: neo4j.int(degrees.get(entity.id) ?? 0) },
    })),
    allocations: entities.flatMap(({ id, allocations }) =>
      allocations.map((allocation) => ({ line: id, properties: allocationProperties(id, allocation) })),
    ),
    mentions: entities.flatMap(mentionRows),
    names: entities.flatMap(nameRows),
  };
}

/** Edges as they stand in the database, by relation. */
export function edgeRows({ statements }: Knowledge): ReadonlyMap<string, readonly object[]> {
  const rows = new Map<string, object[]>();
  for (const statement of statements) {
    const row = { subject: statement.subject, object: statement.object, properties: edgeProperties(statement) };
    const alike = rows.get(statement.relation);
    if (alike) alike.push(row);
    else rows.set(statement.relation, [row]);
  }
  return rows;
}

/** How many statements each thing is an end of: which way between two things tells most is ranked by it. */
function degreesOf(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const id of statements.flatMap(({ subject, object }) => [subject, object]))
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

function propertiesOf(entity: Entity, known: ReadonlySet<string>): Properties {
  const names = [entity.label, ...entity.aliases];
  return {
    id: entity.id,
    type: entity.type,
    label: entity.label,
    aliases: entity.aliases,
    sameAs: entity.sameAs,
    foldedNames: [...new Set(names.map(fold))],
    nameParts: partsOfCompounds(words(names), known),
    stems: distinctStems([...names, entity.description ?? '', String(entity.attributes['office'] ?? '')]),
    ...(entity.description !== undefined && { description: entity.description }),
    ...periodProperties(entity.period),
    ...attributeProperties(entity),
  };
}

/** Whole numbers are integers to Neo4j only where the schema says Int. */
function attributeProperties({ type, attributes }: Entity): Properties {
  const kinds = new Map(ontology.nodes.get(type)?.attributes.map((attribute) => [attribute.name, attribute.type]));
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, kinds.get(name) === 'Int' ? neo4j.int(value) : value]),
  );
}

/** As stated, and padded to whole days for filters. */
function periodProperties(period: Period | undefined): Properties {
  const { from, to, label } = period ?? {};
  return {
    ...(from !== undefined && { periodFrom: from, periodStart: firstDayOf(from) }),
    ...(to !== undefined && { periodTo: to, periodEnd: lastDayOf(to) }),
    ...(label !== undefined && { periodLabel: label }),
  };
}

function edgeProperties({ id, claim, certainty, period, role, evidence }: Statement): Properties {
  return {
    id,
    claim,
    certainty,
    ...periodProperties(period),
    ...(role !== undefined && { role }),
    ...placesOf(evidence),
    claims: evidence.map((each) => each.claim),
    stems: distinctStems(evidence.map((each) => each.claim)),
  };
}

function allocationProperties(line: string, { amount, year, structural, kind, evidence }: Allocation): Properties {
  return {
    id: `${line}#${year ?? (structural ? 'structural' : 'total')}`,
    amount,
    structural,
    kind,
    ...(year !== undefined && { year: neo4j.int(year) }),
    ...placesOf([evidence]),
  };
}

/** Lists that run in step, since an edge can hold no more than lists. */
function placesOf(places: readonly Place[]) {
  return {
    evidence: places.map(({ document, startLine, endLine }) => `${document}:${startLine}-${endLine}`),
    sections: places.map(({ section }) => section ?? ''),
  };
}

function mentionRows({ id, mentions }: Entity) {
  return [...new Set(mentions.map(({ document }) => document))].map((document) => {
    const places = mentions.filter((mention) => mention.document === document);
    return {
      entity: id,
      document: `document/${document}`,
      properties: {
        lines: places.map(({ startLine, endLine }) => `${startLine}-${endLine}`),
        sections: places.map(({ section }) => section ?? ''),
      },
    };
  });
}

/** What a thing is found by in a question: the key of each of its names. */
function nameRows({ id, label, aliases }: Entity) {
  const keys = new Set([label, ...aliases].map(nameKey).filter(Boolean));
  return [...keys].map((key) => ({ entity: id, key, isLabel: key === nameKey(label) }));
}

function distinctStems(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap(stemsOf))];
}

function words(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => fold(text).split(' '));
}
