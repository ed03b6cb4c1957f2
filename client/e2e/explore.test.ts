import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';

const theme = 'Preventie van radicalisering en extremisme';
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

test('finds a theme by a compound, and opens it', async () => {
  await page.goto(`${inject('baseUrl')}/?steps=open.theme/integratie`);
  await page.getByRole('combobox', { name: 'Zoek of stel een vraag' }).fill('radicaliseringspreventie');
  await page.getByRole('option', { name: theme }).first().click();

  await page.getByRole('heading', { name: theme }).first().waitFor();
  expect(page.url()).toContain('open.theme/preventie-radicalisering');
});

test('reopens a view from its address, in English too', async () => {
  const view = '?steps=open.theme/preventie-radicalisering&selected=theme/preventie-radicalisering&lang=en';
  await page.goto(`${inject('baseUrl')}/${view}`);

  await page.getByRole('heading', { name: theme }).first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('says that an id does not exist', async () => {
  await page.goto(`${inject('baseUrl')}/?steps=open.theme/bestaat-niet&selected=theme/bestaat-niet`);

  await page.getByText('theme/bestaat-niet').first().waitFor();
});
