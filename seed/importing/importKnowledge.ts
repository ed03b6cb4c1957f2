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
/**
 * Things and statements that one transaction can write in the place of as many, with the heap that this program starts
 * Neo4j with. Measured: 10,000 fit, 15,000 do not.
 */
const usuallyAtOnce = 10_000;
/** In the place of a version while a large dataset is written. */
const unfinished = 'unfinished';
const rowsBetweenWords = 100_000;

const constraints = readFileSync(new URL('../../schema/constraints.cypher', import.meta.url), 'utf8');

interface Progress {
  readonly onProgress: (message: string) => void;
  /** Of the files that the knowledge was read from, so that the next start need not read them to see that it has them. */
  readonly checksum?: string;
  /** So many things and statements are written in one transaction; what fits depends on the heap of Neo4j. */
  readonly mostAtOnce?: number;
  /** Aborts the import. What was written in one transaction is undone; of a large dataset the next import takes it out. */
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

/** More than one transaction can put in the place of a dataset, or of which it is more than one can take out. */
export class TooLargeToReplace extends Error {
  constructor(size: number, mostAtOnce: number, database: string) {
    super(
      `The database '${database}' holds a dataset, and one of the two has ${size} things and statements: more than the ${mostAtOnce} that one transaction can replace, so an import that breaks off would lose it. Set DATA_DIR or NEO4J_DATABASE to an empty one, or empty this one.`,
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

type Settings = Required<Omit<Progress, 'signal'>>;

async function write(
  session: Session,
  database: string,
  knowledge: KnowledgeStream,
  settings: Settings,
): Promise<boolean> {
  const { records } = await session.run(
    `OPTIONAL MATCH (dataset:Dataset)
     RETURN dataset.version AS version, dataset.layout AS layout, dataset.summary AS summary, EXISTS { (:Entity) } AS filled`,
  );
  const [record] = records;
  if (record?.get('version') === knowledge.version && record.get('layout') === layout) {
    await session.run('MATCH (dataset:Dataset) SET dataset.checksum = $checksum', {
      checksum: settings.checksum,
    });
    return false;
  }
  if (record?.get('version') === null && record.get('filled') === true) throw new NotOurDatabase(database);

  const { mostAtOnce, onProgress } = settings;
  const summary = summaryOf(knowledge);
  const size = sizeOf(summary);
  const stored = record?.get('summary') as string | null | undefined;
  const larger = Math.max(size, stored == null ? 0 : sizeOf(JSON.parse(stored) as Summary));
  if (stored != null && larger > mostAtOnce) throw new TooLargeToReplace(larger, mostAtOnce, database);
  onProgress(`Importing ${sumOf(summary.counts)} things and ${sumOf(summary.relationCounts)} statements`);
  if (record?.get('version') === unfinished) await empty(session);
  await dropUnfinishedIndexes(session);
  for (const statement of statementsOf(constraints)) await session.run(statement);
  await session.run('CALL db.awaitIndexes(60)');
  const content = { knowledge, summary, size };
  if (size > mostAtOnce) await fill(session, content, settings);
  else await session.executeWrite((transaction) => replace(transaction, content, settings), { timeout: longestImport });
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

type Summary = ReturnType<typeof summaryOf>;

/** What goes into the database. */
interface Content {
  readonly knowledge: KnowledgeStream;
  readonly summary: Summary;
  readonly size: number;
}

/** In one transaction. */
async function replace(transaction: ManagedTransaction, content: Content, settings: Settings): Promise<void> {
  await transaction.run('MATCH (old:Entity|FundingAllocation|Name|Dataset) DETACH DELETE old');
  await writeAll((statement, rows) => transaction.run(statement, { rows }), content, settings);
  await transaction.run(createDataset, datasetOf(content, settings));
}

/** In many transactions, into an empty database; what breaks off is taken out again. */
async function fill(session: Session, content: Content, settings: Settings): Promise<void> {
  await session.run('CREATE (:Dataset {version: $unfinished})', { unfinished });
  try {
    await writeAll((statement, rows) => writeApart(session, statement, rows), content, settings);
    // Before the transaction begins: counting the words of a million things takes longer than one may wait.
    const dataset = datasetOf(content, settings);
    await session.executeWrite(
      async (transaction) => {
        await transaction.run('MATCH (old:Dataset) DELETE old');
        await transaction.run(createDataset, dataset);
      },
      { timeout: longestImport },
    );
  } catch (error) {
    // Where that fails too, the next import does it.
    await empty(session).catch(() => undefined);
    throw error;
  }
}

/** In a transaction of its own: a session keeps all that it ran by itself, with its rows, until it is closed. */
function writeApart(session: Session, statement: string, rows: readonly object[]): Promise<unknown> {
  return session.executeWrite((transaction) => transaction.run(statement, { rows }), { timeout: longestImport });
}

/** So many nodes are taken out at once: each with all that is joined to it. */
const takenOutAtOnce = 2_000;

/** The node that says whose content this is goes last. */
async function empty(session: Session): Promise<void> {
  for (const labels of ['Name|FundingAllocation', 'Entity', 'Dataset']) {
    const takeOut = (transaction: ManagedTransaction) =>
      transaction.run(`MATCH (old:${labels}) WITH old LIMIT $most DETACH DELETE old RETURN count(*) AS count`, {
        most: neo4j.int(takenOutAtOnce),
      });
    let taken = takenOutAtOnce;
    while (taken === takenOutAtOnce) {
      const { records } = await session.executeWrite(takeOut, { timeout: longestImport });
      taken = Number(records[0]?.get('count'));
    }
  }
}

async function writeAll(
  write: (statement: string, rows: readonly object[]) => PromiseLike<unknown>,
  { knowledge, size }: Content,
  { onProgress }: Settings,
): Promise<void> {
  let written = 0;
  for (const { statement, rows } of writesOf(knowledge)) {
    await write(statement, rows);
    const before = written;
    written += rows.length;
    if (Math.floor(written / rowsBetweenWords) > Math.floor(before / rowsBetweenWords))
      onProgress(`Written ${written} rows for ${size} things and statements`);
  }
}

const createDataset =
  'CREATE (:Dataset {version: $version, layout: $layout, summary: $summary, vocabulary: $vocabulary, checksum: $checksum})';

function datasetOf({ knowledge, summary }: Content, { checksum }: Settings) {
  return {
    version: knowledge.version,
    layout: neo4j.int(layout),
    summary: JSON.stringify(summary),
    vocabulary: JSON.stringify(vocabularyOf(knowledge)),
    checksum,
  };
}

function sizeOf({ counts, relationCounts }: Summary): number {
  return sumOf(counts) + sumOf(relationCounts);
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
