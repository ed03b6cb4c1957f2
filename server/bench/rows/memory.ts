import { aDataDir, runProgram } from '../../testing/runProgram.ts';
import { asRatio, type Row } from '../harness/Row.ts';
import { sideBySide } from '../harness/sideBySide.ts';
import { timedEach } from '../harness/timed.ts';
import { dashboards, exploration, uncached } from '../questions.ts';
import { HttpClient } from '../stage/HttpClient.ts';

const questions = [...Object.values(exploration), ...Object.values(dashboards)].flat();

/** The memory of the whole Node process after many requests of all kinds, half of them in the cache, against that after fewer. */
export async function* memoryRows(few = 1_000, many = 10_000): AsyncGenerator<Row> {
  const dataDir = aDataDir();
  const program = runProgram({ DATA_DIR: dataDir.path, LOG_LEVEL: 'warn' });
  const url = await program.url();
  const http = new HttpClient(`${url}/graphql`, 8);
  const ask = (count: number) =>
    timedEach(
      Array.from({ length: count }, (_, turn) => () => {
        const question = questions[turn % questions.length];
        if (!question) throw new Error('There are no questions.');
        return http.post(turn % 2 === 0 ? uncached(question) : JSON.stringify(question));
      }),
      8,
    );
  await ask(few);
  const before = await megabytes(url);
  await ask(many - few);
  const after = await megabytes(url);
  http.close();
  await program.end('SIGTERM');
  dataDir.remove();
  const compared = await sideBySide({ ours: async () => after, reference: async () => before });
  const heading = { what: `memory after ${many} requests`, against: `after ${few}`, unit: 'MB' };
  yield asRatio({ ...heading, reach: { atMost: 1.05 } }, compared);
}

async function megabytes(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]) / 1e6;
}
