import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { expectAccessible } from './expectAccessible.ts';
import { openBrowser } from './openBrowser.ts';

const theme = 'Preventie van radicalisering en extremisme';
const themeId = 'theme/preventie-radicalisering';
const letter = '/documents/kst-32824-456';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  page = await context.newPage();
});

afterEach(() => page.context().close());

const visit = (address: string) => page.goto(`${inject('baseUrl')}${address}`);
const box = () => page.getByRole('combobox', { name: /Zoek of stel een vraag|Search or ask a question/ });
const at = () => decodeURIComponent(page.url().replace(inject('baseUrl'), '')).replaceAll('+', ' ');

test('takes a name to the results, and a question to the answer', async () => {
  await visit('/');
  await box().fill('gemeenten');
  await box().press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Zoeken: gemeenten' }).waitFor();
  expect(at()).toBe('/find?q=gemeenten');

  await box().fill('Wie betaalt de gemeenten?');
  await box().press('Enter');
  await page.waitForURL(/\/ask/);
  expect(at()).toBe('/ask?q=Wie betaalt de gemeenten?');
});

test('narrows results down by type and period, and says when nothing is left', async () => {
  await visit('/find?q=gemeenten');
  await page.getByRole('checkbox', { name: /Instrumenten/ }).click();
  await page.waitForURL(/types=INSTRUMENT/);
  await page.getByLabel('Van', { exact: true }).fill('1800');
  await page.getByLabel('Tot en met').fill('1700');
  await page.getByRole('button', { name: 'Toon', exact: true }).click();
  await page.getByText('Het einde ligt voor het begin.').waitFor();

  await visit('/find?q=xyzzyx');
  await page.getByRole('heading', { name: 'Niets gevonden voor ‘xyzzyx’.' }).waitFor();
});

test('keeps page and parameters when the language changes', async () => {
  await visit('/find?q=taal&types=THEME');
  await page.getByRole('link', { name: 'EN', exact: true }).click();

  await page.getByRole('heading', { level: 1, name: 'Search: taal' }).waitFor();
  expect(at()).toBe('/find?q=taal&types=THEME&lang=en');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('changes to dark and to high contrast in place, and remembers', async () => {
  await visit('/coverage');
  await page.getByRole('button', { name: 'Weergave' }).click();
  await page.getByRole('radio', { name: 'Donker' }).check();
  await page.getByRole('checkbox', { name: 'Hoog contrast' }).check();
  await page.reload();

  const html = page.locator('html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await html.getAttribute('data-mantine-color-scheme')).toBe('dark');
  expect(await html.getAttribute('data-contrast')).toBe('more');
});

test('cites a thing with version and address', async () => {
  await visit(`/item/${themeId}?lang=en`);
  await page.getByRole('button', { name: 'Cite' }).click();

  const citation = await page.getByRole('dialog', { name: 'Cite' }).textContent();
  expect(citation).toContain(`‘${theme}’ (theme). Beleidsgraaf, data version`);
  expect(citation).toContain(`/item/${themeId}?lang=en`);
});

test('names a thing by the first of its other names, and by all when asked', async () => {
  await visit('/item/theme/preventie-radicalisering');
  const names = page.getByText(/^Ook genoemd:/);
  await names.waitFor();
  const few = (await names.innerText()).length;
  await names.getByRole('button', { name: /^nog \d+$/ }).click();

  expect((await names.innerText()).length).toBeGreaterThan(few);
});

test('says that a thing or a document does not exist', async () => {
  await visit('/item/theme/bestaat-niet');
  await page.getByRole('heading', { level: 1, name: 'Dit item bestaat niet' }).waitFor();
  await visit('/documents/bestaat-niet?lang=en');
  await page.getByRole('heading', { level: 1, name: 'This document is no source' }).waitFor();
});

test('reads a document: each passage has an address, and shows what follows from it', async () => {
  await visit(letter);
  const passage = page.getByRole('link', { name: /^regel \d+/ }).first();
  await passage.click();

  await page.waitForURL(/#L\d+/);
  await page.getByRole('button', { name: /feit/, expanded: true }).waitFor();
});

test('says how much was read, and offers all of it', async () => {
  await visit('/coverage');
  await page.getByRole('table', { name: 'Items naar soort' }).waitFor();

  expect(await page.getByRole('link', { name: 'Excel' }).getAttribute('href')).toBe('/data/graph.xlsx');
});

test.each(['programmes', 'motions', 'fundingLines', 'actions', 'evidence', 'paths'])(
  'runs the example %s in place',
  async (name) => {
    await visit(`/developers?example=${name}`);
    await page.getByRole('button', { name: 'Voer uit' }).click();
    const answer = await page.getByRole('region', { name: 'Antwoord' }).textContent();

    expect(Object.keys(JSON.parse(answer ?? ''))).toEqual(['data']);
    expect(answer).toMatch(/"(label|sentence)": "/);
  },
);

test('prepares a report about the thing at hand', async () => {
  await visit(`/item/${themeId}`);
  await page.getByRole('heading', { level: 1, name: theme }).waitFor();
  await page.getByRole('button', { name: 'Mist u iets?' }).first().click();
  await page.getByLabel('Wat mist u, of wat klopt er niet?').fill('De taaleis ontbreekt.');

  const report = await page.getByRole('dialog').locator('pre').textContent();
  expect(report).toContain('De taaleis ontbreekt.');
  expect(report).toContain(`Item: ${themeId}`);
  expect(report).toMatch(/Versie van de gegevens: \w+/);
});

test('shows what of the address it did not understand', async () => {
  await visit('/coverage?wat=dit');
  await page.getByText('wat', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Haal ze uit het adres' }).click();

  await page.waitForURL(/\/coverage$/);
});

const pages = ['/', '/find?q=gemeenten', `/item/${themeId}`, letter, '/coverage', '/developers', '/nergens'];
const looks = [
  ['light', 'no-preference', 1280],
  ['dark', 'no-preference', 390],
  ['light', 'more', 390],
] as const;

test.each(looks)(
  'has nothing that axe finds on any page, in %s with contrast %s at %i',
  async (scheme, contrast, width) => {
    await page.emulateMedia({ colorScheme: scheme, contrast });
    await page.setViewportSize({ width, height: 844 });
    for (const address of pages) {
      await visit(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([address, wider]).toEqual([address, 0]);
    }
  },
  240_000,
);
