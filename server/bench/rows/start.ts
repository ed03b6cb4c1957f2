import { join } from 'node:path';
import { startManagedNeo4j } from '../../neo4j/managed/startManagedNeo4j.ts';
import { jarsDir } from '../../testing/neo4jForTests.ts';
import { aDataDir, runProgram } from '../../testing/runProgram.ts';
import { asMore, type Row } from '../harness/Row.ts';
import { sideBySide } from '../harness/sideBySide.ts';
import { timed } from '../harness/timed.ts';

/** From nothing running to answering, with everything on disk already, against its Neo4j alone. */
export async function* startRows(): AsyncGenerator<Row> {
  const dataDir = aDataDir();
  const environment = { DATA_DIR: dataDir.path, LOG_LEVEL: 'warn' };
  const program = async () => {
    const started = runProgram(environment);
    const milliseconds = await timed(() => started.url());
    await started.end('SIGTERM');
    return milliseconds / 1000;
  };
  const neo4jAlone = async () => {
    const start = performance.now();
    const homeDir = join(dataDir.path, 'neo4j', 'home');
    const managed = await startManagedNeo4j({ jarsDir, homeDir, onProgress: () => undefined });
    const seconds = (performance.now() - start) / 1000;
    await managed.stop();
    return seconds;
  };
  const compared = await sideBySide({ ours: program, reference: neo4jAlone });
  dataDir.remove();
  yield asMore({ what: 'start to ready, warm', against: 'Neo4j alone', unit: 's', reach: { atMost: 3 } }, compared);
}
