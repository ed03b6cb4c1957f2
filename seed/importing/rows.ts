import neo4j, { type Integer } from 'neo4j-driver';
import { partsOfCompounds } from '../../schema/names/compounds.ts';
import { fold } from '../../schema/names/fold.ts';
import { nameKey, stemsOf } from '../../schema/names/stem.ts';
import { readOntology } from '../../schema/ontology.ts';
import { firstDayOf, lastDayOf } from '../../schema/period.ts';
import type { Allocation, Entity, KnowledgeStream, Period, Place, Statement } from '../knowledge.ts';

type Value = string | number | boolean | Integer | readonly string[];
type Properties = Readonly<Record<string, Value>>;

const ontology = readOntology();

/** A statement with rows for its `$rows`. */
export interface Write {
  readonly statement: string;
  readonly rows: readonly object[];
}

/** The most rows of one write. */
const batch = 10_000;

const create = {
  allocation: `UNWIND $rows AS row
     MATCH (line:Entity {id: row.line})
     CREATE (line)-[:HAS_ALLOCATION]->(figure:FundingAllocation) SET figure = row.properties`,
  mention: `UNWIND $rows AS row
     MATCH (entity:Entity {id: row.entity}), (document:Entity {id: row.document})
     CREATE (entity)-[mention:MENTIONED_IN]->(document) SET mention = row.properties`,
  name: `UNWIND $rows AS row
     MATCH (entity:Entity {id: row.entity})
     CREATE (:Name {key: row.key, isLabel: row.isLabel})-[:NAMES]->(entity)`,
} as const;

/** All that stands in the database of some knowledge, in an order in which it can be written; never more at once than a batch of each kind. */
export function* writesOf({ entities, statements }: KnowledgeStream): Generator<Write> {
  const degrees = degreesOf(statements);
  const known = wordsIn(entities);
  yield* batched(thingRows(entities, known, degrees));
  yield* batched(rowsAroundThings(entities));
  yield* batched(edgeRows(statements));
}

type StatementAndRow = readonly [statement: string, row: object];

function* batched(rows: Iterable<StatementAndRow>): Generator<Write> {
  const waiting = new Map<string, object[]>();
  for (const [statement, row] of rows) {
    const alike = waiting.get(statement) ?? [];
    alike.push(row);
    waiting.set(statement, alike);
    if (alike.length < batch) continue;
    waiting.delete(statement);
    yield { statement, rows: alike };
  }
  for (const [statement, alike] of waiting) yield { statement, rows: alike };
}

function* thingRows(
  entities: Iterable<Entity>,
  known: ReadonlySet<string>,
  degrees: ReadonlyMap<string, number>,
): Generator<StatementAndRow> {
  for (const entity of entities) {
    const label = ontology.nodes.get(entity.type)?.label;
    if (label === undefined) throw new Error(`There is no type ${entity.type}.`);
    const properties = { ...propertiesOf(entity, known), degree: neo4j.int(degrees.get(entity.id) ?? 0) };
    yield [`UNWIND $rows AS row CREATE (node:Entity:${label}) SET node = row.properties`, { properties }];
  }
}

function* rowsAroundThings(entities: Iterable<Entity>): Generator<StatementAndRow> {
  for (const entity of entities) {
    for (const allocation of entity.allocations)
      yield [create.allocation, { line: entity.id, properties: allocationProperties(entity.id, allocation) }];
    for (const row of mentionRows(entity)) yield [create.mention, row];
    for (const row of nameRows(entity)) yield [create.name, row];
  }
}

function* edgeRows(statements: Iterable<Statement>): Generator<StatementAndRow> {
  for (const statement of statements) {
    const { subject, relation, object } = statement;
    if (!ontology.edges.has(relation)) throw new Error(`There is no relation ${relation}.`);
    yield [
      `UNWIND $rows AS row
       MATCH (subject:Entity {id: row.subject}), (object:Entity {id: row.object})
       CREATE (subject)-[edge:${relation}]->(object) SET edge = row.properties`,
      { subject, object, properties: edgeProperties(statement) },
    ];
  }
}

/** How many statements each thing is an end of: which way between two things tells most is ranked by it. */
function degreesOf(statements: Iterable<Statement>): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { subject, object } of statements)
    for (const id of [subject, object]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/** Every word in a name or a description: what compounds are made of. */
function wordsIn(entities: Iterable<Entity>): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { label, aliases, description } of entities)
    for (const word of words([label, ...aliases, description ?? ''])) known.add(word);
  return known;
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
