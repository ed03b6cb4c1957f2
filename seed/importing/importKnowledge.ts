import { readFileSync } from 'node:fs';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { KnowledgeStream } from '../knowledge.ts';
import { writesOf } from './rows.ts';
import { summaryOf } from './summaryOf.ts';
import { vocabularyOf } from './vocabularyOf.ts';

/** Raise it when the same content is written in another form, so that a database of the old form is written anew. */
const layout = 6;

/** Milliseconds: the server ends any other transaction sooner. */
const longestImport = 600_000;
/** What fits into one transaction with the heap that this program starts Neo4j with. */
const usuallyAtOnce = 20_000;
/** In the place of a version while a large dataset is written. */
const unfinished = 'unfinished';
/** Progress is told each time that so many rows are written. */
const told = 100_000;

const constraints = readFileSync(new URL('../../schema/constraints.cypher', import.meta.url), 'utf8');

interface Progress {
  readonly onProgress: (message: string) => void;
  /** Of the files that the knowledge was read from, so that the next start need not read them to see that it has them. */
  readonly checksum?: string;
  /** So many things and statements are written in one transaction; what fits depends on the heap of Neo4j. */
  readonly mostAtOnce?: number;
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

/** More than one transaction can write, for a database that serves something already. */
export class TooLargeToReplace extends Error {
  constructor(size: number, mostAtOnce: number, database: string) {
    super(
      `${size} things and statements do not fit into one transaction (at most ${mostAtOnce}), and the database '${database}' holds a dataset that a broken-off import would lose. Import into an empty database, and serve that one afterwards.`,
    );
  }
}

/**
 * Makes the database hold just this knowledge. Writes nothing where the database holds it already.
 *
 * In one transaction: who reads sees the old or the new, and whatever breaks it off leaves the old. A dataset that is too
 * large for that goes into an empty database only, in batches, and is taken out again where it is broken off; a stream
 * is then never in memory as a whole.
 *
 * @returns whether anything changed.
 * @throws {NotOurDatabase}
 * @throws {TooLargeToReplace}
 */
export async function importKnowledge(
  driver: Driver,
  database: string,
  knowledge: KnowledgeStream,
  { onProgress, checksum = '', mostAtOnce = usuallyAtOnce, signal }: Progress,
): Promise<boolean> {
  signal?.throwIfAborted();
  const session = driver.session({ database });
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal?.reason as Error);
    signal?.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([write(session, database, knowledge, { onProgress, checksum, mostAtOnce }), aborted]);
  } finally {
    if (stop) signal?.removeEventListener('abort', stop);
    const closed = session.close();
    // A database that does not answer would be waited for without end; losing the connection ends the import as well.
    if (signal?.aborted) closed.catch(() => undefined);
    else await closed;
  }
}

type Told = Required<Pick<Progress, 'onProgress' | 'checksum'>>;
type Limited = Told & Required<Pick<Progress, 'mostAtOnce'>>;

async function write(
  session: Session,
  database: string,
  knowledge: KnowledgeStream,
  { onProgress, checksum, mostAtOnce }: Limited,
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

  const summary = summaryOf(knowledge);
  const [things, statements] = [sumOf(summary.counts), sumOf(summary.relationCounts)];
  const size = things + statements;
  const isLarge = size > mostAtOnce;
  if (isLarge && record?.get('filled') === true && record.get('version') !== unfinished)
    throw new TooLargeToReplace(size, mostAtOnce, database);
  onProgress(`Importing ${things} things and ${statements} statements`);
  await dropUnfinishedIndexes(session);
  for (const statement of statementsOf(constraints)) await session.run(statement);
  await session.run('CALL db.awaitIndexes(60)');
  const content = { knowledge, summary, size };
  const to = { onProgress, checksum };
  if (isLarge) await fill(session, content, to);
  else await session.executeWrite((transaction) => replace(transaction, content, to), { timeout: longestImport });
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

/** What goes into the database. */
interface Content {
  readonly knowledge: KnowledgeStream;
  readonly summary: ReturnType<typeof summaryOf>;
  readonly size: number;
}

/** In one transaction. */
async function replace(transaction: ManagedTransaction, content: Content, told: Told): Promise<void> {
  await transaction.run('MATCH (old:Entity|FundingAllocation|Name|Dataset) DETACH DELETE old');
  await writeAll((statement, rows) => transaction.run(statement, { rows }), content, told);
  await transaction.run(createDataset, datasetOf(content, told));
}

/** In many transactions, into a database that is empty, or half full of one that was broken off; what is broken off is taken out again. */
async function fill(session: Session, content: Content, told: Told): Promise<void> {
  await empty(session);
  await session.run('CREATE (:Dataset {version: $unfinished})', { unfinished });
  try {
    await writeAll((statement, rows) => session.run(statement, { rows }, { timeout: longestImport }), content, told);
    await session.executeWrite(async (transaction) => {
      await transaction.run('MATCH (old:Dataset) DELETE old');
      await transaction.run(createDataset, datasetOf(content, told));
    });
  } catch (error) {
    await empty(session);
    throw error;
  }
}

/** The node that says whose content this is goes last. */
async function empty(session: Session): Promise<void> {
  for (const labels of ['Name|FundingAllocation', 'Entity', 'Dataset'])
    await session.run(
      `MATCH (old:${labels}) CALL (old) { DETACH DELETE old } IN TRANSACTIONS OF 5000 ROWS`,
      {},
      { timeout: longestImport },
    );
}

async function writeAll(
  write: (statement: string, rows: readonly object[]) => PromiseLike<unknown>,
  { knowledge, size }: Content,
  { onProgress }: Told,
): Promise<void> {
  let written = 0;
  for (const { statement, rows } of writesOf(knowledge)) {
    await write(statement, rows);
    const before = written;
    written += rows.length;
    if (Math.floor(written / told) > Math.floor(before / told))
      onProgress(`Written ${written} rows for ${size} things and statements`);
  }
}

const createDataset =
  'CREATE (:Dataset {version: $version, layout: $layout, summary: $summary, vocabulary: $vocabulary, checksum: $checksum})';

function datasetOf({ knowledge, summary }: Content, { checksum }: Told) {
  return {
    version: knowledge.version,
    layout: neo4j.int(layout),
    summary: JSON.stringify(summary),
    vocabulary: JSON.stringify(vocabularyOf(knowledge)),
    checksum,
  };
}

function sumOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** The statements of a Cypher file, without its comments. */
function statementsOf(file: string): readonly string[] {
  return file
    .replace(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean);
}
