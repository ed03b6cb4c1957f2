import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Outcome, outcomeOf } from '../testing/outcomeOf.ts';
import { aDataDir, runProgram, type RunningProgram } from '../testing/runProgram.ts';

// The whole program with the whole dataset, on a Neo4j of its own that is frozen and killed.
/** Seconds after which an answer counts as one that hangs: 8 are promised, and a busy machine adds its own. */
const hung = 14;

const dataDir = aDataDir();
let program: RunningProgram;
let url: string;
/** What every question here is answered with, when all is well. */
let right: unknown;

beforeAll(async () => {
  program = runProgram({ DATA_DIR: dataDir.path, DOCUMENTS_DIR: aFolderWithAnotherEdition() });
  url = await program.url(170);
  right = (await ask()).data;
}, 180_000);

afterAll(async () => {
  expect(await program.end('SIGINT')).toBe(0);
  dataDir.remove();
});

test('a document that has changed: its text is not used, and the log says why', async () => {
  const { data } = await outcomeOf(url, '{ dataset { documents { document { id } textAvailable } } }');
  const changed = { document: { id: 'document/kst-32824-456' }, textAvailable: false };

  expect(data).toEqual({ dataset: { documents: expect.arrayContaining([changed]) } });
  expect(program.output).toContain('kst-32824-456.txt is not the edition that the evidence refers to');
});

test('a burst of 500 questions: right answers for some, the rest is told when to come back', async () => {
  expectAnswersOrRefusals(await askAtOnce(500));
  expect(await ask()).toMatchObject({ status: 200, data: right });
});

test('a burst of downloads: whole files for some, and questions are still answered', async () => {
  const [whole] = await download('jsonl', 1);
  const files = download('jsonl', 100);

  expect(await ask()).toMatchObject({ status: 200, data: right });
  expect(new Set((await files).map(asText))).toEqual(new Set([whole, noFileNow].map(asText)));
});

test('a frozen database: what is known is answered, the rest hears soon that it is not, and all is well when it thaws', async () => {
  const known = question();
  await outcomeOf(url, known);
  signalNeo4j('SIGSTOP');
  onTestFinished(() => {
    signalNeo4j('SIGCONT');
  });
  const asked = askAtOnce(150);
  const workbook = download('xlsx', 1);
  const zip = download('csv.zip', 1).then(
    () => 'whole',
    () => 'broken off',
  );

  expect(await outcomeOf(url, known)).toMatchObject({ status: 200, data: right });
  expect(await ready()).toBe(503);
  const outcomes = await asked;
  expect(outcomes.filter((outcome) => !saysThatItCannot(outcome))).toEqual([]);
  expect(slowest(outcomes)).toBeLessThan(hung);
  expect(await workbook).toEqual([noFileNow]);
  expect(await zip).toBe('broken off');

  signalNeo4j('SIGCONT');
  await expect.poll(() => ask(), { timeout: 5_000 }).toMatchObject({ status: 200, data: right });
  expect(await ready()).toBe(200);
  // More than there are connections: none was lost.
  expectAnswersOrRefusals(await askAtOnce(60));
});

test('a killed database: errors and no wrong answers, until it is back by itself', { timeout: 120_000 }, async () => {
  const outcomes: Outcome[] = [];
  let isOver = false;
  const visitors = Array.from({ length: 10 }, async () => {
    while (!isOver) {
      outcomes.push(await ask());
      await pause(50);
    }
  });

  signalNeo4j('SIGKILL');
  await expect.poll(ready, { timeout: 5_000 }).toBe(503);
  await expect.poll(ready, { timeout: 110_000 }).toBe(200);
  isOver = true;
  await Promise.all(visitors);

  expect(outcomes.filter((outcome) => !isRight(outcome) && !saysThatItCannot(outcome))).toEqual([]);
  expect(new Set(outcomes.flatMap(({ codes }) => codes))).toContain('DATABASE_UNAVAILABLE');
  expect(slowest(outcomes)).toBeLessThan(hung);
  expect(await ask()).toMatchObject({ status: 200, data: right });
});

let questions = 0;

/** The same question each time, and unknown to the cache each time. */
function question(): string {
  questions += 1;
  return `query Number${questions} {
    programmes(limit: 3) { id partOf { __typename } }
    entity(id: "programme/nplv") {
      relationCounts { relation direction type count }
      statements(first: 20) { totalCount edges { node { id claim evidence { quote } } } }
    }
  }`;
}

function ask(): Promise<Outcome> {
  return outcomeOf(url, question());
}

function askAtOnce(count: number): Promise<readonly Outcome[]> {
  return Promise.all(Array.from({ length: count }, ask));
}

/** More is answered than is worked on at a time; the rest is told in time to come back. */
function expectAnswersOrRefusals(outcomes: readonly Outcome[]): void {
  expect(outcomes.filter((outcome) => !isRight(outcome) && !isToldToComeBack(outcome))).toEqual([]);
  expect(outcomes.filter(isRight).length).toBeGreaterThan(32);
  expect(slowest(outcomes)).toBeLessThan(hung);
}

function isRight({ status, data, codes }: Outcome): boolean {
  return status === 200 && codes.length === 0 && asText(data) === asText(right);
}

function isToldToComeBack({ status, retryAfter }: Outcome): boolean {
  return status === 503 && retryAfter === '2';
}

/** Without any part of an answer. */
function saysThatItCannot({ data, codes }: Outcome): boolean {
  return data == null && codes.every((code) => code === 'TIMEOUT' || code === 'DATABASE_UNAVAILABLE');
}

function slowest(outcomes: readonly Outcome[]): number {
  return Math.max(...outcomes.map(({ seconds }) => seconds));
}

/** What comes of a download that cannot be had now; nothing of it is kept on the way. */
const noFileNow = { status: 503, retryAfter: '2', tag: null, bytesOfFile: 0 };

/** What comes of downloads that are asked for at once. */
function download(ending: string, count: number) {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const answer = await fetch(`${url}/data/graph.${ending}`);
      const body = await answer.arrayBuffer();
      return {
        status: answer.status,
        retryAfter: answer.headers.get('Retry-After'),
        tag: answer.headers.get('ETag'),
        bytesOfFile: answer.ok ? body.byteLength : 0,
      };
    }),
  );
}

function asText(value: unknown): string {
  return JSON.stringify(value);
}

async function ready(): Promise<number> {
  return (await fetch(`${url}/health/ready`)).status;
}

function signalNeo4j(signal: NodeJS.Signals): void {
  process.kill(dataDir.neo4jPid(), signal);
}

function aFolderWithAnotherEdition(): string {
  const folder = join(dataDir.path, 'documents');
  mkdirSync(folder);
  writeFileSync(join(folder, 'kst-32824-456.txt'), 'Een andere tekst.\n'.repeat(500));
  return folder;
}
