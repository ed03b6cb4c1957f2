import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { Keyboard } from './Keyboard.ts';
import { openBrowser } from './openBrowser.ts';

type Lang = 'nl' | 'en';

/** What a journey has: a page, a keyboard, and nothing else. */
interface Traveller {
  readonly page: Page;
  readonly keyboard: Keyboard;
  /** The words of the interface in the language of the journey. */
  readonly say: (nl: string, en: string) => string;
  /** Whether the screen is that of a phone. */
  readonly narrow: boolean;
  readonly visit: (address: string) => Promise<unknown>;
}

const theme = 'theme/preventie-radicalisering';
const themeName = 'Preventie van radicalisering en extremisme';
const scene = `/?steps=open.${theme}~expand.${theme}`;

/** One for each thing that a person comes to do. */
const journeys: Readonly<Record<string, (traveller: Traveller) => Promise<void>>> = {
  async 'starts with a ready-made question'({ page, keyboard, say, visit }) {
    await visit('/');
    await keyboard.use(page.getByRole('link', { name: say('Naar de inhoud', 'Skip to content') }));
    await keyboard.use(
      page.getByRole('link', {
        name: say(
          'Wie is verantwoordelijk voor het Deltaplan inburgering?',
          'Who is responsible for the Deltaplan inburgering?',
        ),
      }),
    );
    await page.getByRole('table', { name: say('Antwoord', 'Answer') }).waitFor();
  },

  async 'finds a thing by its name, and narrows results down'({ page, keyboard, say, narrow, visit }) {
    await visit('/coverage');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keyboard.press('/');
    await page.keyboard.type('gemeenten');
    await page.getByRole('option', { name: 'Gemeenten' }).first().waitFor();
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'gemeenten' }).waitFor();
    if (narrow) await keyboard.use(page.locator('summary'));
    await keyboard.goTo(page.getByRole('checkbox', { name: say('Instrumenten', 'Instruments') }));
    await keyboard.press('Space');
    await page.waitForURL(/types=INSTRUMENT/);

    await keyboard.press('/');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(themeName);
    await page.getByRole('option', { name: new RegExp(`^${themeName}`) }).waitFor();
    await keyboard.press('ArrowDown', 'Enter');
    await page.getByRole('heading', { level: 1, name: themeName }).waitFor();
  },

  async 'reads a thing, cites it, and goes on to what it is joined to'({ page, keyboard, say, visit }) {
    await visit(`/item/${theme}`);
    await page.getByRole('heading', { level: 1, name: themeName }).waitFor();
    await expect.poll(() => page.title()).toContain(themeName);
    const cite = page.getByRole('button', { name: say('Citeer', 'Cite') });
    await keyboard.use(cite);
    const citation = page.getByRole('dialog');
    await citation.getByText(themeName).first().waitFor();
    await expect.poll(() => citation.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    await keyboard.press('Escape');
    await citation.waitFor({ state: 'detached' });
    await expect.poll(() => cite.evaluate((button) => button === document.activeElement)).toBe(true);

    await keyboard.use(page.getByRole('main').locator('section a[href^="/item/"]'));
    await page.waitForURL((url) => url.pathname.startsWith('/item/') && !url.pathname.endsWith(theme));
  },

  async 'explores: arranges, expands one kind, keeps to the surroundings, and goes back'({
    page,
    keyboard,
    say,
    visit,
  }) {
    await visit(`/item/${theme}`);
    await keyboard.use(page.getByRole('link', { name: say('Open in de graaf', 'Open in the graph') }));
    const size = page.getByRole('status').filter({ hasText: say('feiten', 'facts') });
    await size.waitFor();
    const before = await size.innerText();

    await keyboard.goTo(page.getByRole('radio', { name: say('Samenhang', 'Closeness') }));
    await keyboard.press('ArrowRight');
    await page.waitForURL(/layout=layered/);

    await keyboard.write(page.getByRole('combobox', { name: say('Zoek in beeld', 'Find on screen') }), 'a');
    await page.getByRole('option').first().waitFor();
    await keyboard.press('ArrowDown', 'ArrowDown', 'Enter');
    await page.waitForURL((url) => url.searchParams.get('selected') !== theme);
    await keyboard.use(page.getByRole('button', { name: /^(Toon|Show) \d+ / }));
    await page.waitForURL(/~expand\.[^~]+\.[A-Z_]+\./);
    await expect.poll(() => size.innerText()).not.toBe(before);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    await keyboard.use(page.getByRole('button', { name: say('Alleen rondom', 'Only around') }));
    await page.waitForURL(/focus\./);

    await keyboard.press('Control+z');
    await page.waitForURL(/done=\d/);
    await keyboard.use(page.getByRole('button', { name: say('Stappen', 'Steps') }));
    await keyboard.use(page.getByRole('link', { name: say(`${themeName} uitgeklapt`, `Expanded ${themeName}`) }));
    await expect.poll(() => size.innerText()).toBe(before);
  },

  async 'sees the same as a table: chooses, sorts, and finds the choice on the canvas'(traveller) {
    const { page, keyboard, say, visit } = traveller;
    await visit(scene);
    await keyboard.use(page.getByRole('link', { name: 'Items', exact: true }));
    await keyboard.goTo(page.getByRole('checkbox', { name: say(`Kies ${themeName}`, `Select ${themeName}`) }));
    await keyboard.press('Space');
    await page.getByText(say('1 item gekozen', '1 item selected')).waitFor();
    await keyboard.use(page.getByRole('button', { name: say('Naam', 'Name') }));
    await page.waitForURL(/sort=label/);

    await keyboard.use(page.getByRole('link', { name: say('Graaf', 'Graph'), exact: true }));
    await page.locator('section canvas').first().waitFor();
    await page.getByRole('complementary').getByRole('heading', { name: themeName }).waitFor();
  },

  async 'checks a fact down to the line of the document'({ page, keyboard, say, visit }) {
    await visit(`/item/${theme}`);
    await keyboard.use(page.getByRole('button', { name: new RegExp(say('^Bron', '^Source')) }));
    await keyboard.use(page.getByRole('main').locator('figcaption a[href*="#L"]'));
    await page.waitForURL(/\/documents\/.+#L\d+/);
    await page.getByRole('button', { name: say('feit', 'fact'), expanded: true }).waitFor();
  },

  async 'follows the money to a passage'({ page, keyboard, say, visit }) {
    await visit('/');
    await keyboard.use(page.getByRole('navigation').getByRole('link', { name: say('Geld', 'Money') }));
    const perYear = page.getByRole('region', { name: say('Per soort en jaar', 'By kind and year') });
    await keyboard.use(perYear.getByRole('button'));
    await page.waitForURL(/figures=/);
    await perYear.getByRole('button', { pressed: true }).waitFor();
    const table = page.getByRole('table', { name: say('Alle bedragen', 'All amounts') });
    await keyboard.use(table.getByRole('button', { name: say('Bron', 'Source') }));
    await table.locator('figure').first().waitFor();
  },

  async 'follows time to a year, and to what happened in it'({ page, keyboard, say, visit }) {
    await visit('/');
    await keyboard.use(page.getByRole('navigation').getByRole('link', { name: say('Tijd', 'Time') }));
    await keyboard.use(page.getByRole('list', { name: say('Jaren', 'Years') }).getByRole('link'));
    await page.waitForURL(/from=\d{4}&to=\d{4}/);
    await keyboard.use(page.getByRole('region', { name: say('Als lijst', 'As a list') }).getByRole('link'));
    await page.waitForURL(/\/item\//);
  },

  async 'takes away what is on the screen'({ page, keyboard, say, visit }) {
    await visit(scene);
    await page
      .getByRole('status')
      .filter({ hasText: say('feiten', 'facts') })
      .waitFor();
    await keyboard.use(page.getByRole('button', { name: say('Meenemen', 'Take away') }));
    const file = page.getByRole('dialog').getByRole('button', { name: say('Feiten (CSV)', 'Facts (CSV)') });
    const [download] = await Promise.all([page.waitForEvent('download'), keyboard.use(file)]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
  },

  async 'learns what is not known, and reports what is missing'({ page, keyboard, say, visit }) {
    await visit('/');
    await keyboard.use(page.getByRole('navigation').getByRole('link', { name: say('Dekking', 'Coverage') }));
    await page
      .getByRole('heading', { name: say('Wat ontbreekt of tegenstrijdig is', 'What is missing or contradictory') })
      .waitFor();
    await keyboard.use(page.getByRole('button', { name: say('Mist u iets?', 'Is something missing?') }));
    const what = say('Wat mist u, of wat klopt er niet?', 'What is missing, or what is not right?');
    await keyboard.write(page.getByLabel(what), 'De taaleis ontbreekt.');
    await page.getByRole('dialog').locator('pre').getByText('De taaleis ontbreekt.').waitFor();
  },

  async 'builds on it: runs an example in place'({ page, keyboard, say, visit }) {
    await visit('/');
    await keyboard.use(page.getByRole('navigation').getByRole('link', { name: say('Ontwikkelaars', 'Developers') }));
    await keyboard.use(page.getByRole('button', { name: say('Voer uit', 'Run') }));
    await page
      .getByRole('region', { name: say('Antwoord', 'Answer') })
      .getByText('"data"')
      .waitFor();
  },

  async 'asks, and corrects how a word was read'({ page, keyboard, say, visit }) {
    await visit('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keyboard.press('/');
    await page.keyboard.type(say('Welke moties gaan over integratie?', 'Which motions are about integration?'));
    await keyboard.press('Enter');
    await page.getByRole('table', { name: say('Antwoord', 'Answer') }).waitFor();
    await keyboard.use(page.getByRole('button', { name: new RegExp(say('^gaan over', '^(are )?about')) }));
    await keyboard.choose(page.getByRole('menuitem', { name: say('Negeer deze woorden', 'Ignore these words') }));
    await page.waitForURL(/terms=[\d-]+\.IGNORED/);
  },

  async 'sees how two things are connected'({ page, keyboard, say, visit }) {
    await visit('/paths');
    for (const [field, text, name] of [
      [say('Van', 'From'), 'Sociale Zaken', 'Ministerie van Sociale Zaken'],
      [say('Naar', 'To'), 'preventie van radicalisering', themeName],
    ] as const) {
      await keyboard.write(page.getByRole('combobox', { name: field, exact: true }), text);
      await keyboard.choose(page.getByRole('option', { name }));
    }
    await page.getByRole('heading', { name: new RegExp(say('^Weg 1 ', '^Way 1 ')) }).waitFor();
    expect(page.url()).toContain('from=ministry/szw&to=theme/preventie-radicalisering');
  },

  async 'changes language and colours in place'({ page, keyboard, say, visit }) {
    await visit('/coverage');
    await keyboard.use(page.getByRole('button', { name: say('Weergave', 'Appearance') }));
    await keyboard.goTo(page.getByRole('radio', { checked: true }));
    await keyboard.press('ArrowDown', 'ArrowDown');
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await keyboard.press('Escape');
    await keyboard.use(page.getByRole('link', { name: say('EN', 'NL'), exact: true }));
    await page.locator(`html[lang="${say('en', 'nl')}"]`).waitFor();
  },
};

/** Both languages and both widths; a fault that needs one pair of them would be a strange one, and four take minutes. */
const ways = [
  ['nl', 1280],
  ['en', 390],
] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

describe.each(ways)('by keyboard only, in %s at %i pixels, a person', (lang: Lang, width) => {
  let context: BrowserContext;
  let page: Page;

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width, height: 844 } });
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
  });

  afterEach(() => context.close());

  test.each(Object.keys(journeys))('%s', async (name) => {
    await journeys[name]?.({
      page,
      keyboard: new Keyboard(page),
      narrow: width < 600,
      say: (nl, en) => (lang === 'nl' ? nl : en),
      visit: (address) =>
        page.goto(
          `${inject('baseUrl')}${address}${lang === 'en' ? (address.includes('?') ? '&' : '?') + 'lang=en' : ''}`,
        ),
    });
  });
});
