import { Cleanup } from '../../Cleanup.ts';
import { readSeedFolder } from '../../../seed/reading/readSeedFolder.ts';
import { alone, asRatio, type Row } from '../harness/Row.ts';
import { sideBySide } from '../harness/sideBySide.ts';
import { quantile, spreadOf } from '../harness/spread.ts';
import { timedEach } from '../harness/timed.ts';
import { exploration, type Question, uncached } from '../questions.ts';
import { generateKnowledge } from '../scale/generateKnowledge.ts';
import { HttpClient } from '../stage/HttpClient.ts';
import { openStage, type Stage } from '../stage/openStage.ts';

const requests = 40;
/** Megabytes, of Neo4j; by itself it would keep too little of a large graph in memory. */
const heap = 2048;
/** Milliseconds between looks at the memory. */
const sampled = 200;

/** The p95 of each question in ever larger graphs of the same shape, against that in the real one. */
export async function* scaleRows(real: Stage, sizes: readonly number[]): AsyncGenerator<Row> {
  const knowledge = readSeedFolder();
  for (const size of sizes) {
    const cleanup = new Cleanup();
    try {
      let most = 0;
      const sample = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), sampled);
      cleanup.add(() => clearInterval(sample));
      const start = performance.now();
      const onProgress = (line: string) => console.error(line);
      const large = await openStage(generateKnowledge(knowledge, size), cleanup, { heapMegabytes: heap, onProgress });
      const seconds = (performance.now() - start) / 1000;
      const one = (figure: number) => spreadOf([figure]);
      const about = `import of ${size} things`;
      yield alone({ what: `${about}: memory of Node`, unit: 'MB', reach: { atMost: 4000 } }, one(most / 1e6));
      yield alone(
        { what: `${about}, with start of Neo4j and API`, unit: 's', reach: { atMost: size / 100 } },
        one(seconds),
      );
      for (const [name, questions] of Object.entries(exploration)) {
        if (!(await answers(large, questions))) {
          console.error(`${name} at ${size} things is not answered within the limits.`);
          continue;
        }
        const compared = await sideBySide({ ours: p95(large, questions), reference: p95(real, questions) });
        const what = `${name} at ${size} things, uncached, p95`;
        yield asRatio({ what, against: 'the real size', unit: 'ms', reach: { atMost: 3 } }, compared);
      }
    } finally {
      await cleanup.run();
    }
  }
}

/** Whether each is answered, and within the time that the database is given. */
async function answers({ graphql }: Stage, questions: readonly Question[]): Promise<boolean> {
  const http = new HttpClient(graphql);
  const all: string[] = [];
  for (const question of questions) all.push(await http.post(uncached(question)));
  http.close();
  return all.every((answer) => answer.startsWith('{"data":') && !answer.includes('"errors":'));
}

function p95({ graphql }: Stage, questions: readonly Question[]): () => Promise<number> {
  return async () => {
    const http = new HttpClient(graphql);
    const bodies = Array.from({ length: requests }, (_, turn) => questions[turn % questions.length]).flatMap(
      (question) => question ?? [],
    );
    const times = await timedEach(bodies.map((question) => () => http.post(uncached(question))));
    http.close();
    return quantile(times, 0.95);
  };
}
