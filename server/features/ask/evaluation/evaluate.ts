import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Given, judge, type Verdict } from './judge.ts';

const Question = z.object({
  nl: z.string(),
  en: z.string(),
  type: z.string(),
  document: z.string(),
  lines: z.array(z.number()),
  answer: z.array(z.string()),
  values: z.array(z.string()),
  set: z.string().default('examples'),
});

const Place = z.object({ document: z.object({ id: z.string() }), startLine: z.number(), endLine: z.number() });
const Named = z.object({ label: z.string(), aliases: z.array(z.string()) });
const Reply = z.object({
  data: z.object({
    ask: z.object({
      status: z.string(),
      summary: z.string(),
      interpretation: z.string(),
      rows: z.array(
        z.object({
          entity: Named.nullable(),
          value: z.string().nullable(),
          statements: z.array(z.object({ claim: z.string(), subject: Named, object: Named })),
          evidence: z.array(Place),
        }),
      ),
    }),
  }),
});

const query = `query ($question: String!) { ask(question: $question) { status summary interpretation
  rows { entity { label aliases } value statements { claim subject { label aliases } object { label aliases } } evidence { document { id } startLine endLine } } } }`;

/** Asks the program at an address all questions of a file, in both languages, and reports by kind of question. */
async function evaluate(url: string, file: string, only: string | undefined, showFailures: boolean): Promise<void> {
  const questions = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Question.parse(JSON.parse(line)))
    .filter(({ set }) => only === undefined || set === only);
  const counts = new Map<string, Map<Verdict, number>>();
  const times: number[] = [];
  for (const question of questions) {
    for (const language of ['nl', 'en'] as const) {
      const start = performance.now();
      const reply = Reply.safeParse(await post(url, question[language])).data;
      times.push(performance.now() - start);
      const ask = reply?.data.ask ?? failed;
      const verdict = judge({ ...question, question: question.nl }, givenOf(ask));
      for (const group of [`${question.set} ${language}`, question.type, 'all']) count(counts, group, verdict);
      if (showFailures && verdict !== 'right') report(question, language, verdict, ask);
    }
  }
  printTable(counts);
  times.sort((a, b) => a - b);
  console.log(
    `median ${Math.round(times[times.length >> 1] ?? 0)} ms, p95 ${Math.round(times[Math.floor(times.length * 0.95)] ?? 0)} ms`,
  );
}

/** What counts for an error in place of an answer. */
const failed: Ask = { status: 'NOT_UNDERSTOOD', summary: '', interpretation: 'an error', rows: [] };

type Ask = z.infer<typeof Reply>['data']['ask'];

function givenOf({ status, summary, rows }: Ask): Given {
  return {
    status,
    summary,
    rows: rows.map(({ entity, value, statements, evidence }) => ({
      names: entity ? namesOf(entity) : [],
      value,
      claims: statements.map(({ claim }) => claim),
      ends: statements.flatMap(({ subject, object }) => [subject, object].flatMap(namesOf)),
      places: evidence.map(({ document, ...lines }) => ({ document: document.id.replace('document/', ''), ...lines })),
    })),
  };
}

function namesOf({ label, aliases }: z.infer<typeof Named>): readonly string[] {
  return [label, ...aliases];
}

async function post(url: string, question: string): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables: { question } }),
  });
  return answer.json();
}

function count(counts: Map<string, Map<Verdict, number>>, group: string, verdict: Verdict): void {
  const verdicts = counts.get(group) ?? new Map<Verdict, number>();
  counts.set(group, verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1));
}

function report(question: z.infer<typeof Question>, language: 'nl' | 'en', verdict: Verdict, ask: Ask): void {
  console.log(`\n[${verdict}] ${question.type}: ${question[language]}`);
  console.log(
    `  expected ${[...question.answer, ...question.values.map((value) => `=${value}`)].join(' | ').slice(0, 300)}`,
  );
  console.log(`  ${ask.status}: ${ask.interpretation.slice(0, 240)}`);
  console.log(
    `  given ${ask.rows.length}: ${ask.rows
      .map(({ entity, value }) => [entity?.label, value].filter(Boolean).join(' = '))
      .join(' | ')
      .slice(0, 300)}`,
  );
}

function printTable(counts: ReadonlyMap<string, ReadonlyMap<Verdict, number>>): void {
  const verdicts: readonly Verdict[] = ['right', 'partly', 'wrong', 'wrong and confident', 'not understood'];
  console.table(
    Object.fromEntries(
      [...counts].map(([group, own]) => {
        const total = [...own.values()].reduce((sum, each) => sum + each, 0);
        const shares = verdicts.map((verdict) => [verdict, `${Math.round((100 * (own.get(verdict) ?? 0)) / total)} %`]);
        return [group, { questions: total, ...Object.fromEntries(shares) }];
      }),
    ),
  );
}

const [url = 'http://127.0.0.1:4000', file = new URL('questions.jsonl', import.meta.url).pathname, set, failures] =
  process.argv.slice(2);
await evaluate(url, file, set === 'all' ? undefined : set, failures === 'failures');
