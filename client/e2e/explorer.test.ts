import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { expectAccessible } from './expectAccessible.ts';
import { openBrowser } from './openBrowser.ts';

const theme = 'theme/preventie-radicalisering';
const themeName = 'Preventie van radicalisering en extremisme';
const expanded = `steps=open.${theme}~expand.${theme}`;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
});

afterEach(() => page.close());

const open = async (search: string, path = '/') => {
  await page.goto(`${inject('baseUrl')}${path}?${search}`);
};

/** The scene's size as the toolbar tells it, once it is loaded. */
const size = async () => {
  const status = page.locator('main').getByText(/^[\d.,]+ items?, [\d.,]+ (feit|feiten|facts?)$/);
  await status.first().waitFor();
  return status.first().innerText();
};

test('draws a scene in each layout, and keeps it in the address', async () => {
  await open(expanded);
  await size();
  await page.getByText('Lagen', { exact: true }).click();
  await page.waitForURL(/layout=layered/);
  await page.getByText('Acties', { exact: true }).first().waitFor();
  await page.getByRole('radiogroup').getByText('Tijd').click();
  await page.waitForURL(/layout=time/);
  await page.getByText('zonder jaartal').waitFor();
});

test('keeps to the layout that was chosen last, though another was not done', async () => {
  await open(`${expanded}~expand.actor-group/gemeenten`);
  await page.getByText('Bezig met schikken …').waitFor();
  await page.getByRole('radiogroup').getByText('Lagen').click();
  await page.waitForURL(/layout=layered/);
  // Longer than arranging takes.
  await page.waitForTimeout(8_000);
  await page
    .getByRole('listitem')
    .filter({ hasText: /^Acties$/ })
    .waitFor({ timeout: 2_000 });
});

test('begins with what most goes through, where nothing is chosen', async () => {
  await open(expanded);
  await size();
  const panel = page.getByRole('complementary', { name: 'Over het gekozen item' });
  await panel.getByRole('button', { name: themeName }).click();
  await page.waitForURL(/selected=theme\/preventie-radicalisering/);
  await panel.getByRole('heading', { name: themeName }).waitFor();
});

test('filters by the legend, says what is left out, and shows it again', async () => {
  await open(expanded);
  const before = await size();
  await page.getByRole('checkbox', { name: /^Acties/ }).click();
  await page.waitForURL(/withoutTypes=ACTION/);
  await page.getByText(/Door de filters zijn \d+ items niet te zien/).waitFor();
  await expect.poll(size, { timeout: 15_000 }).not.toBe(before);

  await page.getByRole('button', { name: 'Toon alles weer' }).first().click();
  await expect.poll(size, { timeout: 15_000 }).toBe(before);
});

test('draws a theme and what is joined to it as one, and apart again', async () => {
  await open(expanded);
  await size();
  const button = page.getByRole('button', { name: `Teken ${themeName} en wat eraan verbonden is als één` });
  await button.click();
  await page.waitForURL(/collapsedThemes=theme\/preventie/);
  await page.reload();
  await page.getByRole('button', { name: `Teken ${themeName} en wat eraan verbonden is weer apart` }).click();
  await button.waitFor();
  expect(page.url()).not.toContain('collapsedThemes');
});

test('selects in the table by keyboard, hides, and steps back', async () => {
  await open(`${expanded}&as=items`);
  const before = await size();
  await page.getByRole('checkbox', { name: `Kies ${themeName}` }).focus();
  await page.keyboard.press('Space');
  await page.getByText('1 item gekozen').waitFor();
  await page.keyboard.press('Delete');
  await page.waitForURL(/hide\.theme/);

  await page.getByRole('button', { name: 'Stappen' }).click();
  await page.getByRole('link', { name: `${themeName} verborgen` }).waitFor();
  await page.getByRole('link', { name: `${themeName} uitgeklapt` }).click();
  await page.waitForURL(/done=2/);
  await expect.poll(size, { timeout: 15_000 }).toBe(before);
});

test('groups the table, finds in it, and sorts it', async () => {
  await open(`${expanded}&as=items`);
  await size();
  await page.getByRole('switch', { name: 'Groepeer per soort' }).click();
  const actions = page.getByRole('button', { name: /^Actie \d+$/ });
  await actions.click();
  expect(await actions.getAttribute('aria-expanded')).toBe('false');
  await page.getByRole('searchbox', { name: 'Zoek in de tabel' }).fill('radicalisering extremisme');
  await page.getByText(/^\d+ van \d+ rijen$/).waitFor();
  await page.getByRole('button', { name: 'Naam' }).click();
  await page.waitForURL(/find=radicalisering\+extremisme.*by=kind.*sort=label/);
});

test('adds the paths between two things', async () => {
  await open(`steps=open.${theme}~open.actor-group/gemeenten&selected=actor-group/gemeenten~${theme}`);
  expect(await size()).toBe('2 items, 0 feiten');
  await page.getByRole('button', { name: 'Routes ertussen' }).click();
  await page.waitForURL(/paths\.actor-group\/gemeenten\.theme/);
  await page
    .getByText(/^\d{1,3} items, [1-9]\d* feiten$/)
    .first()
    .waitFor();
});

test('shows a period and plays on', async () => {
  await open(`${expanded}~expand.actor-group/gemeenten&from=2009&to=2010`);
  await page.getByText('2009–2010').waitFor();
  await page.getByRole('button', { name: 'Speel af' }).click();
  await page.waitForURL(/from=2010&to=2011/);
  await page.getByRole('button', { name: 'Pauzeer' }).click();
});

test('takes away what is on the screen, as each kind of file', async () => {
  await open(expanded);
  await size();
  await page.locator('section canvas').first().waitFor();
  await page.getByRole('button', { name: 'Meenemen' }).click();
  for (const [name, content] of [
    ['Feiten (CSV)', /^\uFEFFid,subject,/],
    ['JSON', /"dataset": "Beleidsgraaf"/],
    ['GraphML', /<graphml/],
    ['GEXF', /<gexf/],
    ['JSON-LD', /"@context"/],
    ['SVG', /<svg/],
    ['PNG', /PNG/],
    ['Excel (XLSX)', /^PK/],
  ] as const) {
    const button = page.getByRole('dialog').getByRole('button', { name, exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const text = await readFile(await download.path(), 'utf8');

    expect(text).toMatch(content);
    if (!/PNG|XLSX/.test(name)) expect(text).toContain('expand.theme/preventie-radicalisering');
  }
});

test('is embedded without chrome, in the language and colours that are asked for', async () => {
  await open(`${expanded}&layout=layered&lang=en&scheme=dark`, '/embed');
  await page.getByText(/^Source: Beleidsgraaf, version/).waitFor();
  const whole = page.getByRole('link', { name: 'Open in Beleidsgraaf' });

  expect(await page.getByRole('banner').count()).toBe(0);
  expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
  expect(await whole.getAttribute('href')).toBe(`/?${expanded}&layout=layered&lang=en`);
});

describe('axe finds nothing', () => {
  test.each([
    ['on the canvas', `${expanded}&selected=${theme}`, '/'],
    ['on the canvas in the dark, in English', `${expanded}&layout=time&lang=en`, '/'],
    ['in the table', `${expanded}&as=items&by=kind`, '/'],
    ['in the facts', `${expanded}&as=facts`, '/'],
    ['in an embedded view', expanded, '/embed'],
  ])('%s', async (_, search, path) => {
    await page.emulateMedia({ colorScheme: search.includes('lang=en') ? 'dark' : 'light', reducedMotion: 'reduce' });
    await open(search, path);
    if (path === '/') await size();
    else await page.getByText(/^Bron: Beleidsgraaf, versie/).waitFor();
    await page.locator('canvas, table').first().waitFor();

    await expectAccessible(page);
  });
});
