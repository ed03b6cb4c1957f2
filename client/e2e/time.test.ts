import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { expectAccessible } from './expectAccessible.ts';
import { openBrowser } from './openBrowser.ts';

const theme = 'theme/preventie-radicalisering';
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

test('shows when things were, as a drawing and as a list', async () => {
  await page.goto(`${inject('baseUrl')}/time?types=PROGRAMME`);
  const programme = /Actieplan polarisatie en radicalisering/;
  await page
    .getByRole('region', { name: /^Tijdlijn/ })
    .getByRole('link', { name: programme })
    .first()
    .waitFor();

  await page.getByRole('region', { name: 'Als lijst' }).getByRole('link', { name: programme }).first().click();
  await page.waitForURL(/\/item\/programme\//);
});

test('narrows to a year and to types, in the address', async () => {
  await page.goto(`${inject('baseUrl')}/time`);
  await page.getByRole('list', { name: 'Jaren' }).getByRole('link').last().click();
  await page.waitForURL(/from=\d{4}&to=\d{4}/);
  await page.getByRole('checkbox', { name: 'Acties' }).click();
  await page.waitForURL(/types=PROGRAMME~MOTION~DOCUMENT~EVENT/);
  await page.getByRole('checkbox', { name: 'Acties', checked: false }).waitFor();
});

test('shows what each source says of a theme, the oldest first, with the passage', async () => {
  await page.goto(`${inject('baseUrl')}/time?theme=${theme}&lang=en`);
  const lineage = page.getByRole('region', { name: 'What each source says of it' });
  await lineage.getByRole('heading', { level: 3 }).first().waitFor();
  const stations = await lineage
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .allTextContents();
  await lineage
    .getByRole('button', { name: /^Source/ })
    .first()
    .click();

  await lineage.locator('figure').first().waitFor();
  const years = stations.map((station) => /\d{4}/.exec(station)?.[0] ?? '');
  expect(years).toEqual(years.toSorted());
});

test.each([
  ['light', 1280],
  ['dark', 390],
] as const)('has nothing that axe finds, in %s at %i', async (colorScheme, width) => {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 844 });
  await page.goto(`${inject('baseUrl')}/time?theme=${theme}`);
  await page.getByRole('region', { name: 'Als lijst' }).waitFor();

  await expectAccessible(page);
});
