import { readFileSync } from 'node:fs';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { readOntology } from '../../schema/ontology.ts';
import type { Knowledge } from '../knowledge.ts';
import { edgeRows, nodeRows } from './rows.ts';
import { summaryOf } from './summaryOf.ts';
import { vocabularyOf } from './vocabularyOf.ts';

/** Raise it when the same content is written in another form, so that a database of the old form is written anew. */
const layout = 6;

/** Milliseconds: the server ends any other transaction sooner. */
const longestImport = 600_000;

const ontology = readOntology();
const constraints = readFileSync(new URL('../../schema/constraints.cypher', import.meta.url), 'utf8');

interface Progress {
  readonly onProgress: (message: string) => void;
  /** Of the files that the knowledge was read from, so that the next start need not read them to see that it has them. */
  readonly checksum?: string;
  /** Aborts the import; the database keeps what it had. */
  readonly signal?: AbortSignal;
}

/** The database has content of someone else's; importing would delete it. */
export class NotOurDatabase extends Error {
  constructor(database: string) {
    super(
      `The database '${database}' has nodes labelled Entity that no import of Beleidsgraaf wrote. Set NEO4J_DATABASE to another one, or empty this one.`,
    );
  }
}

/**
 * Makes the database hold just this knowledge, in one transaction: who reads sees the old or the new, and whatever
 * breaks it off leaves the old. Writes nothing where the database holds it already.
 *
 * @returns whether anything changed.
 * @throws {NotOurDatabase}
 */
export async function importKnowledge(
  driver: Driver,
  database: string,
  knowledge: Knowledge,
  { onProgress, checksum = '', signal }: Progress,
): Promise<boolean> {
  signal?.throwIfAborted();
  const session = driver.session({ database });
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal?.reason as Error);
    signal?.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([write(session, database, knowledge, { onProgress, checksum }), aborted]);
  } finally {
    if (stop) signal?.removeEventListener('abort', stop);
    const closed = session.close();
    // A database that does not answer would be waited for without end; losing the connection ends the import as well.
    if (signal?.aborted) closed.catch(() => undefined);
    else await closed;
  }
}

async function write(
  session: Session,
  database: string,
  knowledge: Knowledge,
  { onProgress, checksum }: { readonly onProgress: (message: string) => void; readonly checksum: string },
): Promise<boolean> {
  const stored = await session.run(
    `OPTIONAL MATCH (dataset:Dataset)
     RETURN dataset.version AS version, dataset.layout AS layout, EXISTS { (:Entity) } AS filled`,
  );
  const [record] = stored.records;
  if (record?.get('version') === knowledge.version && record.get('layout') === layout) {
    await session.run('MATCH (dataset:Dataset) SET dataset.checksum = $checksum', { checksum });
    return false;
  }
  if (record?.get('version') === null && record.get('filled') === true) throw new NotOurDatabase(database);

  onProgress(`Importing ${knowledge.entities.length} things and ${knowledge.statements.length} statements`);
  await dropUnfinishedIndexes(session);
  for (const statement of statementsOf(constraints)) await session.run(statement);
  await session.run('CALL db.awaitIndexes(60)');
  await session.executeWrite((transaction) => replace(transaction, knowledge, checksum), { timeout: longestImport });
  return true;
}

/**
 * A constraint comes with an index. A database that was killed between the two keeps the index, which stands in the way
 * of the constraint for ever.
 */
async function dropUnfinishedIndexes(session: Session): Promise<void> {
  const ours = [...constraints.matchAll(/CREATE CONSTRAINT (\w+)/g)].map(([, name = '']) => name);
  const { records } = await session.run(
    'SHOW INDEXES YIELD name, owningConstraint WHERE owningConstraint IS NULL AND name IN $ours RETURN name',
    { ours },
  );
  for (const record of records) await session.run(`DROP INDEX ${String(record.get('name'))} IF EXISTS`);
}

/** Whether the database holds what was read from files with this checksum, in the form of today. */
export async function holds(driver: Driver, database: string, checksum: string): Promise<boolean> {
  const { records } = await driver.executeQuery(
    'MATCH (dataset:Dataset) RETURN dataset.checksum = $checksum AND dataset.layout = $layout AS holds',
    { checksum, layout: neo4j.int(layout) },
    { database },
  );
  return records[0]?.get('holds') === true;
}

async function replace(transaction: ManagedTransaction, knowledge: Knowledge, checksum: string): Promise<void> {
  await transaction.run('MATCH (old:Entity|FundingAllocation|Name|Dataset) DETACH DELETE old');
  const { things, allocations, mentions, names } = nodeRows(knowledge);
  for (const { label } of ontology.nodes.values()) {
    const rows = things.filter((row) => row.label === label);
    await transaction.run(`UNWIND $rows AS row CREATE (node:Entity:${label}) SET node = row.properties`, { rows });
  }
  await transaction.run(
    `UNWIND $allocations AS row
     MATCH (line:Entity {id: row.line})
     CREATE (line)-[:HAS_ALLOCATION]->(figure:FundingAllocation) SET figure = row.properties`,
    { allocations },
  );
  await transaction.run(
    `UNWIND $mentions AS row
     MATCH (entity:Entity {id: row.entity}), (document:Entity {id: row.document})
     CREATE (entity)-[mention:MENTIONED_IN]->(document) SET mention = row.properties`,
    { mentions },
  );
  await transaction.run(
    `UNWIND $names AS row
     MATCH (entity:Entity {id: row.entity})
     CREATE (:Name {key: row.key, isLabel: row.isLabel})-[:NAMES]->(entity)`,
    { names },
  );
  for (const [relation, rows] of edgeRows(knowledge)) {
    if (!ontology.edges.has(relation)) throw new Error(`There is no relation ${relation}.`);
    await transaction.run(
      `UNWIND $rows AS row
       MATCH (subject:Entity {id: row.subject}), (object:Entity {id: row.object})
       CREATE (subject)-[edge:${relation}]->(object) SET edge = row.properties`,
      { rows },
    );
  }
  await transaction.run(
    'CREATE (:Dataset {version: $version, layout: $layout, summary: $summary, vocabulary: $vocabulary, checksum: $checksum})',
    {
      version: knowledge.version,
      layout: neo4j.int(layout),
      summary: JSON.stringify(summaryOf(knowledge)),
      vocabulary: JSON.stringify(vocabularyOf(knowledge)),
      checksum,
    },
  );
}

/** The statements of a Cypher file, without its comments. */
function statementsOf(file: string): readonly string[] {
  return file
    .replace(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean);
}
