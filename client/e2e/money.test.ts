import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { expectAccessible } from './expectAccessible.ts';
import { openBrowser } from './openBrowser.ts';

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

test('shows where money goes, and the place in the source in one click', async () => {
  await page.goto(`${inject('baseUrl')}/money`);
  await page.getByRole('img', { name: /Tekening van de geldstromen/ }).waitFor();
  const table = page.getByRole('table', { name: 'Alle bedragen' });
  await table.getByRole('button', { name: /^Bron/ }).first().click();

  await table.locator('figure').first().waitFor();
  expect(await page.title()).toBe('Geld – Beleidsgraaf');
});

test('keeps to a theme that is chosen by name, in the address', async () => {
  await page.goto(`${inject('baseUrl')}/money`);
  await page.getByRole('combobox', { name: 'Thema' }).fill('preventie van radicalisering');
  await page
    .getByRole('option', { name: /Preventie van radicalisering/ })
    .first()
    .click();

  await page.waitForURL(/themes=theme\/preventie-radicalisering/);
  await page.getByRole('button', { name: /^Haal weg: Preventie van radicalisering/ }).waitFor();
});

test('draws the kind and year that is chosen, and reopens them', async () => {
  await page.goto(`${inject('baseUrl')}/money`);
  const figure = page.getByRole('region', { name: 'Per soort en jaar' }).getByRole('button').last();
  await figure.click();
  await page.waitForURL(/figures=/);
  await page.reload();

  await page.getByRole('region', { name: 'Per soort en jaar' }).getByRole('button', { pressed: true }).waitFor();
});

test('gives the table as a file', async () => {
  await page.goto(`${inject('baseUrl')}/money?lang=en`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');

  expect(text.split('\r\n')[0]).toContain('flow,id,part_of,payer');
});

test('says what it did not understand, and that nothing fits', async () => {
  await page.goto(`${inject('baseUrl')}/money?figures=LUCK.1&themes=theme/bestaat-niet`);

  await page.getByText('figures=LUCK.1').waitFor();
  await page.getByRole('heading', { name: 'Geen geldstroom past bij deze filters' }).waitFor();
});

test.each([
  ['light', 1280],
  ['dark', 390],
] as const)('has nothing that axe finds, in %s at %i', async (colorScheme, width) => {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 844 });
  await page.goto(`${inject('baseUrl')}/money`);
  await page.getByRole('table', { name: 'Alle bedragen' }).waitFor();

  await expectAccessible(page);
});
