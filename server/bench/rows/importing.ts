import type { Driver } from 'neo4j-driver';
import { type Write, writesOf } from '../../../seed/importing/rows.ts';
import { holds, importKnowledge } from '../../../seed/importing/importKnowledge.ts';
import { seedChecksum } from '../../../seed/importing/seedChecksum.ts';
import { readSeedFolder, seedFiles } from '../../../seed/reading/readSeedFolder.ts';
import { Cleanup } from '../../Cleanup.ts';
import { alone, asRatio, type Row } from '../harness/Row.ts';
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
  const writes = [...writesOf(knowledge)];
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
  const compared = await sideBySide({ ours: () => rate(load), reference: () => rate(() => unwind(driver, writes)) });
  if (counts.size > 1) throw new Error(`The two imports do not write the same: ${[...counts].join(', ')}`);
  yield asRatio(
    { what: 'import of the seed', against: 'bare UNWIND of its rows', unit: 'things/s', reach: { atLeast: 0.8 } },
    compared,
  );

  await emptied(load);
  const skips: number[] = [];
  for (let round = 0; round < 5; round += 1)
    skips.push((await timed(() => holds(driver, database, seedChecksum(seedFiles())))) / 1000);
  yield alone({ what: 'import of an unchanged seed', unit: 's', reach: { atMost: 1 } }, spreadOf(skips));
  await cleanup.run();
}

async function unwind(driver: Driver, writes: readonly Write[]): Promise<void> {
  const session = driver.session();
  await session.executeWrite(async (transaction) => {
    for (const { statement, rows } of writes) await transaction.run(statement, { rows });
  });
  await session.close();
}
