import neo4j, { type Plan } from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { importKnowledge } from '../../seed/importing/importKnowledge.ts';
import { readSeedFolder } from '../../seed/reading/readSeedFolder.ts';
import { apiSchema } from '../api/apiSchema.ts';
import { exploration, type Question } from '../bench/questions.ts';
import { Recorder, type Run } from '../bench/stage/Recorder.ts';
import { serveGraph } from '../testing/serveGraph.ts';

/** Ways to begin or go on that look at everything of a kind, whatever was asked. */
const scans = /^(AllNodesScan|NodeByLabelScan|.*LabelNodesScan|.*RelationshipTypeScan|.*AllRelationshipsScan)/;

const timeline = 'query ($ids: [ID!]) { timeline(ids: $ids) { entity { id } evidence { id } } }';
const mentions = '{ entity(id: "theme/onderwijs") { mentions { edges { node { id } } } relationCounts { count } } }';
const reader = '{ document(id: "document/kst-32824-456") { __typename } }';

const money = 'query ($ids: [ID!]) { money(FILTER: $ids) { totals { amount } } }';

/** Every kind of question that people wait for and that a statement of ours answers. */
const questions: Readonly<Record<string, readonly Question[]>> = {
  ...exploration,
  timeline: [{ query: timeline, variables: { ids: ['theme/onderwijs'] } }],
  mentions: [{ query: mentions, variables: {} }],
  reader: [{ query: reader, variables: {} }],
  ...Object.fromEntries(
    ['funds', 'providedBy', 'themes', 'availableTo', 'documents'].map((filter) => [
      `money by ${filter}`,
      [{ query: money.replace('FILTER', filter), variables: { ids: ['theme/onderwijs'] } }],
    ]),
  ),
};

const { uri, user, password, database } = inject('neo4j');
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const recorder = new Recorder(driver);
let api: Awaited<ReturnType<typeof serveGraph>>;

beforeAll(async () => {
  await importKnowledge(driver, database, readSeedFolder(), { onProgress: () => undefined });
  const log = pino({ level: 'silent' });
  api = await serveGraph({ driver: recorder.driver, database, schema: await apiSchema(), log });
});
afterAll(async () => {
  await api.close();
  await driver.close();
});

test.each(Object.entries(questions))('%s begins at an index and scans nothing', async (_name, asked) => {
  const runs = await recorder.during(async () => {
    for (const question of asked) await answered(question);
  });

  expect(runs.length).toBeGreaterThan(0);
  for (const run of runs) expect(await operatorsOf(run)).not.toContainEqual(expect.stringMatching(scans));
});

async function answered(question: Question): Promise<void> {
  const answer = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
  });
  const { errors } = (await answer.json()) as { errors?: unknown };
  expect(errors).toBeUndefined();
}

/** Each operator of a plan with what it works on. */
async function operatorsOf({ statement, parameters }: Run): Promise<readonly string[]> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, parameters, { database });
  return summary.plan ? operatorsBelow(summary.plan) : [];
}

function operatorsBelow({ operatorType, arguments: details, children }: Plan): readonly string[] {
  return [`${operatorType} ${details['Details'] ?? ''}`, ...children.flatMap(operatorsBelow)];
}
