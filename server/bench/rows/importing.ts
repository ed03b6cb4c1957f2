import type { Driver } from 'neo4j-driver';
import { edgeRows, nodeRows } from '../../../seed/importing/rows.ts';
import { holds, importKnowledge } from '../../../seed/importing/importKnowledge.ts';
import { seedChecksum } from '../../../seed/importing/seedChecksum.ts';
import { readSeedFolder, seedFiles } from '../../../seed/reading/readSeedFolder.ts';
import { Cleanup } from '../../Cleanup.ts';
import { asRatio, inSeconds, type Row } from '../harness/Row.ts';
import { sideBySide } from '../harness/sideBySide.ts';
import { spreadOf } from '../harness/spread.ts';
import { timed } from '../harness/timed.ts';
import { openDatabase } from '../stage/openStage.ts';

/** The import of the seed into an empty store, against the same rows through UNWIND and nothing else; and one that has nothing to do. */
export async function* importRows(): AsyncGenerator<Row> {
  const cleanup = new Cleanup();
  const { driver, database } = await openDatabase(cleanup);
  const knowledge = readSeedFolder();
  const checksum = seedChecksum(seedFiles());
  const load = () => importKnowledge(driver, database, knowledge, { onProgress: () => undefined, checksum });
  await load();
  const rows = rowsOf(knowledge);
  const emptied = async (work: () => Promise<unknown>) => {
    await driver.executeQuery('MATCH (node) DETACH DELETE node');
    return timed(work);
  };
  const count = async () => {
    const { records } = await driver.executeQuery(
      'MATCH (node) WHERE NOT node:Dataset RETURN count(node) AS nodes, sum(COUNT { (node)-->() }) AS edges',
    );
    return JSON.stringify(records[0]?.toObject());
  };

  const counts = new Set<string>();
  const size = knowledge.entities.length + knowledge.statements.length;
  const rate = async (work: () => Promise<unknown>) => {
    const milliseconds = await emptied(work);
    counts.add(await count());
    return size / (milliseconds / 1000);
  };
  const compared = await sideBySide({ ours: () => rate(load), reference: () => rate(() => unwind(driver, rows)) });
  if (counts.size > 1) throw new Error(`The two imports do not write the same: ${[...counts].join(', ')}`);
  yield asRatio(
    { what: 'import of the seed', against: 'bare UNWIND of its rows', unit: 'things/s', reach: { atLeast: 0.8 } },
    compared,
  );

  await emptied(load);
  const skips: number[] = [];
  for (let round = 0; round < 5; round += 1)
    skips.push((await timed(() => holds(driver, database, seedChecksum(seedFiles())))) / 1000);
  yield inSeconds({ what: 'import of an unchanged seed', against: 'nothing', reach: { atMost: 1 } }, spreadOf(skips));
  await cleanup.run();
}

type Rows = readonly (readonly [statement: string, rows: readonly object[]])[];

/** What the import writes, as statements with their rows; the version node, which is one row, left out. */
function rowsOf(knowledge: ReturnType<typeof readSeedFolder>): Rows {
  const { things, allocations, mentions, names } = nodeRows(knowledge);
  const labels = [...new Set(things.map(({ label }) => label))];
  return [
    ...labels.map(
      (label) =>
        [
          `UNWIND $rows AS row CREATE (node:Entity:${label}) SET node = row.properties`,
          things.filter((row) => row.label === label),
        ] as const,
    ),
    [
      'UNWIND $rows AS row MATCH (line:Entity {id: row.line}) CREATE (line)-[:HAS_ALLOCATION]->(figure:FundingAllocation) SET figure = row.properties',
      allocations,
    ],
    [
      'UNWIND $rows AS row MATCH (entity:Entity {id: row.entity}), (document:Entity {id: row.document}) CREATE (entity)-[mention:MENTIONED_IN]->(document) SET mention = row.properties',
      mentions,
    ],
    [
      'UNWIND $rows AS row MATCH (entity:Entity {id: row.entity}) CREATE (:Name {key: row.key, isLabel: row.isLabel})-[:NAMES]->(entity)',
      names,
    ],
    ...[...edgeRows(knowledge)].map(
      ([relation, rows]) =>
        [
          `UNWIND $rows AS row MATCH (subject:Entity {id: row.subject}), (object:Entity {id: row.object}) CREATE (subject)-[edge:${relation}]->(object) SET edge = row.properties`,
          rows,
        ] as const,
    ),
  ];
}

async function unwind(driver: Driver, statements: Rows): Promise<void> {
  const session = driver.session();
  await session.executeWrite(async (transaction) => {
    for (const [statement, rows] of statements) await transaction.run(statement, { rows });
  });
  await session.close();
}
