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

test('answers a question with its sources, lets a word be corrected, and can be taken along', async () => {
  await page.goto(`${inject('baseUrl')}/ask`);
  await page.getByRole('textbox', { name: 'Uw vraag' }).fill("Welke programma's gaan over integratie?");
  await page.keyboard.press('Enter');
  await page.getByRole('table', { name: 'Antwoord' }).waitFor();
  expect(await page.title()).toContain("Welke programma's gaan over integratie?");
  await expectAccessible(page);

  await page
    .getByRole('table', { name: 'Antwoord' })
    .getByRole('button', { name: /^(Bron|\d+ plaatsen)/ })
    .first()
    .click();
  await page.locator('figure').first().waitFor();

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download als CSV' }).click();
  expect(await readFile(await (await saved).path(), 'utf8')).toMatch(/^\uFEFFquestion,id,type,label,value,claim,/);

  await page.getByRole('button', { name: /^gaan over\s+gelezen als/ }).click();
  await page.getByRole('menuitem', { name: 'Negeer deze woorden' }).click();
  await page.waitForURL(/terms=18-27\.IGNORED/);
  await page.getByRole('button', { name: /^gaan over\s+gelezen als\s+genegeerd/ }).click();
  await page.getByRole('menuitem', { name: 'Lees zoals eerst' }).click();
  await page.waitForURL((url) => !url.searchParams.has('terms'));

  await page.getByRole('link', { name: 'Open in de verkenner' }).click();
  await page.waitForURL(/\/\?steps=open\./);
});

test('says that the documents have no answer, and what comes near to one', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${inject('baseUrl')}/ask?q=blorp&lang=en`);
  await page.getByRole('heading', { name: 'Questions that do have an answer' }).waitFor();
  await page.getByText('Question not understood', { exact: true }).waitFor();

  await expectAccessible(page);
});
