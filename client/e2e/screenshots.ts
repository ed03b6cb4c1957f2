import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { aDataDir, runProgram } from '../../server/testing/runProgram.ts';
import { openBrowser } from './openBrowser.ts';

const folder = new URL('../../screenshots/', import.meta.url).pathname;
const docs = new URL('../../docs/', import.meta.url).pathname;

const question = 'Welke instrumenten financieren preventie van radicalisering in gemeenten?';
const opened = '/?steps=open.theme/preventie-radicalisering~expand.theme/preventie-radicalisering';

/** Every screen by the name of its picture. */
const screens: Readonly<Record<string, string>> = {
  home: '/',
  find: '/find?q=radicalisering',
  facts: `${opened}&as=facts`,
  'find nothing': '/find?q=xyzzy',
  item: '/item/programme/nplv',
  'item with money': '/item/funding-line/budget-interventies-radicalisering-2025',
  explorer: `${opened}&selected=theme/preventie-radicalisering`,
  table: `${opened}&as=items`,
  ask: `/ask?q=${encodeURIComponent(question)}`,
  'ask, not understood': `/ask?q=${encodeURIComponent('blauwe gele groene?')}`,
  money: '/money',
  time: '/time',
  paths: '/paths?from=ministry/szw&to=municipality/amsterdam',
  reader: '/documents/kst-32824-456',
  coverage: '/coverage',
  developers: '/developers',
  embed: `/embed${opened.slice(1)}`,
  unknown: '/nowhere',
};

const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } } as const;

/** `npm run screenshots`: every screen, wide and narrow, light and dark; `npm run screenshots -- <address> [name]` of a running program. */
async function main([address, only]: readonly string[]): Promise<void> {
  const dataDir = aDataDir();
  const program = address === undefined ? runProgram({ DATA_DIR: dataDir.path }) : undefined;
  const browser = await openBrowser();
  try {
    const url = address ?? (await program?.url(240)) ?? '';
    mkdirSync(folder, { recursive: true });
    for (const [name, path] of Object.entries(screens)) {
      if (only !== undefined && only !== name) continue;
      for (const [width, viewport] of Object.entries(widths)) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const file = `${folder}${name}, ${width}, ${colorScheme}.png`;
          await take(browser, url + path, file, { viewport, colorScheme });
        }
      }
    }
    if (only === undefined)
      await take(browser, url + (screens['explorer'] ?? ''), `${docs}explorer.png`, {
        viewport: widths.wide,
        colorScheme: 'light',
      });
  } finally {
    await browser.close();
    await program?.end('SIGTERM');
    dataDir.remove();
  }
}

interface Look {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
}

async function take(browser: Browser, address: string, path: string, look: Look): Promise<void> {
  const context = await browser.newContext({ ...look, reducedMotion: 'reduce', locale: 'nl-NL' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(400);
  await page.screenshot({ path });
  await context.close();
  console.log(path);
}

await main(process.argv.slice(2));
