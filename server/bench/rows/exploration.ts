import { isDeepStrictEqual } from 'node:util';
import { asRatio, type Row } from '../harness/Row.ts';
import { sideBySide } from '../harness/sideBySide.ts';
import { quantile } from '../harness/spread.ts';
import { timedEach } from '../harness/timed.ts';
import { exploration, type Question, uncached } from '../questions.ts';
import { HttpClient } from '../stage/HttpClient.ts';
import type { Run } from '../stage/Recorder.ts';
import type { Stage } from '../stage/openStage.ts';

const oneClient = { clients: 1, requests: 16, share: 0.5, reach: { atMost: 1.5 } } as const;
const crowd = { clients: 8, requests: 120, share: 0.99, reach: { atMost: 2 } } as const;

/** The fields that people wait for, uncached over HTTP, against the statements that they run, straight over Bolt. */
export async function* explorationRows(stage: Stage): AsyncGenerator<Row> {
  for (const [name, questions] of Object.entries(exploration)) {
    const recorded = await record(stage, questions);
    for (const load of [oneClient, crowd]) yield measure(stage, name, { questions, recorded, ...load });
  }
}

interface Load {
  readonly questions: readonly Question[];
  /** The statements of each question. */
  readonly recorded: readonly (readonly Run[])[];
  readonly clients: number;
  readonly requests: number;
  /** 0.5 for p50. */
  readonly share: number;
  readonly reach: Row['reach'];
}

async function measure(stage: Stage, name: string, load: Load): Promise<Row> {
  const { questions, recorded, clients, requests, share, reach } = load;
  const http = new HttpClient(stage.graphql, clients);
  const times = async (ask: (turn: number) => Promise<unknown>) =>
    quantile(
      await timedEach(
        Array.from({ length: requests }, (_, turn) => () => ask(turn)),
        clients,
      ),
      share,
    );
  const compared = await sideBySide({
    ours: () => times((turn) => http.post(uncached(at(questions, turn)))),
    reference: () => times((turn) => stage.recorder.replay(at(recorded, turn), stage.database)),
  });
  http.close();
  const what = `${name}, uncached, ${clients === 1 ? 'one client, p50' : `${clients} clients, p99`}`;
  return asRatio({ what, against: 'the same Cypher over Bolt', unit: 'ms', reach }, compared);
}

/** The statements of each question, once it is sure that asking twice and asking Bolt give the same. */
async function record({ graphql, recorder, database }: Stage, questions: readonly Question[]) {
  const http = new HttpClient(graphql);
  const recorded: (readonly Run[])[] = [];
  for (const question of questions) {
    const answers: string[] = [];
    const runs = await recorder.during(async () => answers.push(await http.post(uncached(question))));
    answers.push(await http.post(uncached(question)));
    const rows = [await recorder.replay(runs, database), await recorder.replay(runs, database)];
    if (!answers[0]?.startsWith('{"data":') || answers[0] !== answers[1] || !isDeepStrictEqual(rows[0], rows[1]))
      throw new Error(`There is no one answer to ${JSON.stringify(question)}:\n${answers.join('\n')}`);
    recorded.push(runs);
  }
  http.close();
  return recorded;
}

/** In turn, over and over. */
function at<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('There is nothing to take turns.');
  return item;
}
