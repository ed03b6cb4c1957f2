import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { allRelations } from '../../graph/ontology.ts';
import { asRatio, type Row } from '../harness/Row.ts';
import { sideBySide } from '../harness/sideBySide.ts';
import { dashboards, exploration, type Question, uncached } from '../questions.ts';
import { HttpClient } from '../stage/HttpClient.ts';
import type { Run } from '../stage/Recorder.ts';
import type { Stage } from '../stage/openStage.ts';

/** Which of its questions the statement written by hand is for, where it is not the first. */
const turns: Readonly<Record<string, number>> = { money: 2 };

const byHand = new URL('../byHand/', import.meta.url);

/** What the database has to touch for a question, against one statement that is written for that question alone. */
export async function* hitsRows(stage: Stage): AsyncGenerator<Row> {
  const http = new HttpClient(stage.graphql);
  const all: Readonly<Record<string, readonly Question[]>> = {
    ...exploration,
    entity: exploration['entity with statements'] ?? [],
    ...dashboards,
  };
  for (const file of readdirSync(byHand)) {
    const name = file.replace('.cypher', '');
    const question = all[name]?.[turns[name] ?? 0];
    if (!question) throw new Error(`There is no question for ${file}.`);
    let answer = '';
    const runs = await stage.recorder.during(async () => (answer = await http.post(uncached(question))));
    const parameters = { ...Object.assign({}, ...runs.map((run) => run.parameters)), ...question.variables } as object;
    const statement = readFileSync(new URL(file, byHand), 'utf8').replaceAll('RELATIONS', allRelations.join('|'));
    const best = { statement, parameters: integers(parameters), wave: 0 };
    await compareNames(name, stage, best, answer);

    const compared = await sideBySide({ ours: () => hitsOf(stage, runs), reference: () => hitsOf(stage, [best]) });
    const heading = { what: `database hits: ${name}`, against: 'one statement by hand', unit: 'hits' };
    yield asRatio({ ...heading, reach: { atMost: 1.1 } }, compared);
  }
  http.close();
}

async function hitsOf({ driver, database }: Stage, runs: readonly Run[]): Promise<number> {
  let hits = 0;
  for (const { statement, parameters } of runs) {
    const { summary } = await driver.executeQuery(`PROFILE ${statement}`, parameters, { database });
    if (summary.profile) hits += hitsBelow(summary.profile);
  }
  return hits;
}

function hitsBelow({ dbHits, children }: ProfiledPlan): number {
  return dbHits + children.reduce((sum, child) => sum + hitsBelow(child), 0);
}

/** Both have to give the same things: whatever the answer calls by a label, the statement has to have found. */
async function compareNames(name: string, { recorder, database }: Stage, best: Run, answer: string): Promise<void> {
  const found = JSON.stringify(await recorder.replay([best], database));
  const labels = [...answer.matchAll(/"label":("(?:[^"\\]|\\.)*")/g)].map(([, label = '']) => label);
  const missing = labels.filter((label) => !found.includes(label));
  const bothNothing = labels.length === 0 && found === '[[]]';
  if (!isDeepStrictEqual(missing, []) || (labels.length === 0 && !bothNothing))
    throw new Error(`The statement by hand for ${name} does not find ${missing.join(', ') || 'just as little'}.`);
}

/** As the API sends them. */
function integers(parameters: object): Run['parameters'] {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]: [string, unknown]) => [
      key,
      Number.isInteger(value) ? neo4j.int(Number(value)) : value,
    ]),
  );
}
