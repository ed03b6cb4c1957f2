import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test.each(['nl', 'en'])('every question of the first page has an answer (%s)', async (lang) => {
  const page = await browser.newPage();
  await page.goto(`${inject('baseUrl')}/?lang=${lang}`);
  const links = page.locator('a[href*="/ask?"]');
  await page.locator('section[aria-labelledby="themes"] a[href*="/ask?"]').first().waitFor();
  const questions = (await links.allInnerTexts()).map((text) => text.trim());
  await page.close();
  expect(questions.length).toBeGreaterThan(9);

  const statuses = await Promise.all(
    questions.map(async (question) => {
      const { ask } = await query('query ($question: String!) { ask(question: $question) { status } }', { question });
      return `${question} ${ask.status}`;
    }),
  );
  expect(statuses).toEqual(questions.map((question) => `${question} ANSWERED`));
});

test('the sample question of the README is answered from 2009 and from 2025, and its query says the same', async () => {
  const [, question = ''] = /^- \[(Welke instrumenten[^\]]+)\]/m.exec(readme) ?? [];
  const { ask } = await query(
    'query ($question: String!) { ask(question: $question) { status rows { entity { id } evidence { document { id } } } } }',
    { question },
  );
  const found = ask.rows.map(({ entity }: { entity: { id: string } }) => entity.id);

  expect(ask.status).toBe('ANSWERED');
  expect(found).toEqual(
    expect.arrayContaining([
      'instrument/spuk-regeling-nplv',
      'instrument/decentrale-uitkeringen',
      'funding-line/cofinanciering-gemeentelijke-aanpak',
    ]),
  );

  const [, asQuery = ''] = /```graphql\n([\s\S]*?)```/.exec(readme) ?? [];
  const { instruments, fundingLines } = await query(asQuery);
  const labels = [...instruments, ...fundingLines].map(({ label }: { label: string }) => label);
  expect(labels).toHaveLength(4);
  expect(labels).toContainEqual(expect.stringContaining('17 miljoen'));
});

async function query(text: string, variables: Readonly<Record<string, unknown>> = {}) {
  const answer = await fetch(`${inject('baseUrl')}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: any; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}
