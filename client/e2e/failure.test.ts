import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { expectAccessible } from './expectAccessible.ts';
import { openBrowser } from './openBrowser.ts';

const item = '/item/programme/nplv';
const scene = '/?steps=open.theme/preventie-radicalisering';
const unready = /\/(graphql|health\/ready)$/;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterEach(() => page.close());

const refusal = (code: string, message: string) => ({ errors: [{ message, extensions: { code, requestId: 'r-1' } }] });

test.each([
  ['a page', item, /^Nationaal Programma Leefbaarheid/],
  ['the explorer', scene, /^[\d.]+ items?, [\d.]+ feiten$/],
  ['an answer', '/ask?q=Welke moties gaan over integratie?', /^Motie-/],
] as const)('%s that cannot reach the server comes by itself when the network is back', async (_, address, text) => {
  await page.route(unready, (route) => route.abort());
  await page.goto(inject('baseUrl') + address);
  await page.getByRole('heading', { name: 'De server is niet te bereiken' }).waitFor();
  await expectAccessible(page);

  await page.unrouteAll();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));

  await page.locator('main').getByText(text).first().waitFor();
});

test('passes on that the server has too many questions, and asks again', async () => {
  const body = refusal('TOO_MANY_REQUESTS', 'The server has more questions than it can take.');
  await page.route('**/graphql', (route) => route.fulfill({ status: 503, json: body }));
  await page.goto(inject('baseUrl') + item);
  await page.getByText('The server has more questions than it can take.').waitFor();
  await page.getByText('r-1').waitFor();

  await page.unrouteAll();

  await page.getByRole('heading', { level: 1, name: /^Nationaal Programma Leefbaarheid/ }).waitFor({ timeout: 15_000 });
});

test('asks again what took too long only when told to', async () => {
  let asked = 0;
  const refuse = (route: Route) => {
    asked += 1;
    return route.fulfill({ status: 200, json: refusal('TIMEOUT', 'The question took too long.') });
  };
  await page.route('**/graphql', refuse);
  await page.goto(inject('baseUrl') + item);
  const again = page.getByRole('button', { name: 'Probeer opnieuw' });
  await again.waitFor();
  const before = asked;
  expect(await page.getByText('vraagt het vanzelf opnieuw').count()).toBe(0);

  await page.unrouteAll();
  await again.click();

  await page.getByRole('heading', { level: 1, name: /^Nationaal Programma Leefbaarheid/ }).waitFor();
  expect(asked).toBe(before);
});

test('shows that a slow answer is on its way', async () => {
  let answer: () => void = () => undefined;
  const told = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/graphql', async (route) => {
    await told;
    await route.continue();
  });
  await page.goto(inject('baseUrl') + item);
  await page.getByRole('status', { name: 'Laden …' }).waitFor();

  answer();

  await page.getByRole('heading', { level: 1, name: /^Nationaal Programma Leefbaarheid/ }).waitFor();
});
