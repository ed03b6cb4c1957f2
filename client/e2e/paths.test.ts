import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject, test } from 'vitest';
import { expectAccessible } from './expectAccessible.ts';
import { openBrowser } from './openBrowser.ts';

const between = 'from=ministry/szw&to=theme/preventie-radicalisering';
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

test('has the claim and the passage of every step in one click, and opens in the explorer', async () => {
  await page.goto(`${inject('baseUrl')}/paths?${between}&lang=en`);
  await page
    .getByRole('button', { name: /^(Source|\d+ places)/ })
    .first()
    .click();
  await page.locator('figure').first().waitFor();
  await page.getByRole('link', { name: 'Open in the explorer' }).first().click();

  await page.waitForURL(/\?steps=open\.ministry\/szw~.*lang=en/);
});

test('says that there is no way, and what to do', async () => {
  await page.goto(`${inject('baseUrl')}/paths?${between}&maxLength=1&certainty=EXPLICIT`);

  await page.getByRole('heading', { name: /^Geen weg van hoogstens 1/ }).waitFor();
});

test.each([
  ['light', 1280],
  ['dark', 390],
] as const)('has nothing that axe finds, in %s at %i', async (colorScheme, width) => {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 844 });
  await page.goto(`${inject('baseUrl')}/paths?${between}`);
  await page.getByRole('heading', { name: /^Weg 1 / }).waitFor();

  await expectAccessible(page);
});
