import { gzipSync } from 'node:zlib';
import type { Core } from 'cytoscape';
import type { Browser, Page, Request } from 'playwright-core';
import type { Question } from '../pages/asked.ts';

declare global {
  interface Window {
    /** What a watch saw, in milliseconds since the page was asked for. */
    seen: { useful?: number; drawn?: number; answered?: number; moved?: number; cy?: Core };
  }
  interface Element {
    /** Where cytoscape keeps the canvas that it draws in an element. */
    _cyreg?: { readonly cy?: Core };
  }
}

/** Milliseconds in which nothing comes or moves, where no more does. */
const rest = 3_000;

/** Opens an address as someone does who was never there, does something with the page, and closes it. */
export async function visit<Result>(
  browser: Browser,
  address: string,
  look: (page: Page) => Promise<Result>,
  before: (page: Page) => unknown = () => undefined,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    locale: 'nl-NL',
  });
  try {
    const page = await context.newPage();
    await before(page);
    await page.goto(address);
    return await look(page);
  } finally {
    await context.close();
  }
}

/** What a page asks of the API until it rests, in the order of asking, and what it is answered. */
export async function conversation(browser: Browser, address: string) {
  const requests = await loaded(browser, address, (request) => new URL(request.url()).pathname === '/graphql');
  return {
    asked: requests.map(({ request }) => request.postDataJSON() as Question),
    answers: requests.map(({ body }) => body.toString()).toSorted(),
  };
}

/** Bytes of all scripts that a page has loaded when it rests, each compressed with gzip. */
export async function scriptBytes(browser: Browser, address: string): Promise<number> {
  const scripts = await loaded(browser, address, (request) => request.resourceType() === 'script');
  return scripts.reduce((sum, { body }) => sum + gzipSync(body).length, 0);
}

/** What a page has loaded when it rests, of one kind. */
async function loaded(browser: Browser, address: string, isOne: (request: Request) => boolean) {
  const requests: Promise<{ readonly request: Request; readonly body: Buffer }>[] = [];
  let latest = Date.now();
  return visit(
    browser,
    address,
    async (page) => {
      while (requests.length === 0 || Date.now() - latest < rest) await page.waitForTimeout(100);
      return Promise.all(requests);
    },
    (page) =>
      page.on('response', (response) => {
        latest = Date.now();
        const request = response.request();
        if (isOne(request)) requests.push(response.body().then((body) => ({ request, body })));
      }),
  );
}

/** Milliseconds from asking for a page until a frame shows all of these texts. */
export async function timeToShow(browser: Browser, address: string, texts: readonly string[]): Promise<number> {
  return visit(
    browser,
    address,
    async (page) => {
      await page.waitForFunction(() => window.seen.useful);
      return page.evaluate(() => window.seen.useful ?? Number.NaN);
    },
    (page) => page.addInitScript(watchTexts, texts),
  );
}

/** Runs in the page, so it holds no function with a name of its own. */
function watchTexts(texts: readonly string[]): void {
  window.seen = {};
  new MutationObserver((_, observer) => {
    const all = document.documentElement.textContent;
    if (!texts.every((text) => all.includes(text))) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.seen.useful = performance.now())));
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** What a canvas took, in milliseconds. */
export interface CanvasTimes {
  /** From asking for the page until the canvas answers a change of zoom with a frame. */
  readonly toInteract: number;
  /** From asking for the page until everything is in its place. */
  readonly toLayOut: number;
  /** Of the main thread for each frame of moving the whole about. */
  readonly aFrame: number;
}

const frames = 90;

/** Opens a page with a canvas of so many elements and moves it about. `inOne` where all is arranged before anything is drawn. */
export async function canvasTimes(
  browser: Browser,
  address: string,
  { elements, inOne }: { readonly elements: number; readonly inOne: boolean },
): Promise<CanvasTimes> {
  return visit(
    browser,
    address,
    async (page) => {
      await page.waitForFunction(
        ([quiet, all]) => {
          const { answered, moved } = window.seen;
          if (answered === undefined) return false;
          return all || (moved !== undefined && performance.now() - moved > quiet);
        },
        [rest, inOne] as const,
        { polling: 200, timeout: 120_000 },
      );
      const {
        drawn = Number.NaN,
        answered = Number.NaN,
        moved = drawn,
      } = await page.evaluate(() => ({
        ...window.seen,
        cy: undefined,
      }));
      return { toInteract: answered, toLayOut: moved, aFrame: await mainThreadPerFrame(page) };
    },
    (page) => page.addInitScript(watchCanvas, elements),
  );
}

/** Runs in the page, so it holds no function with a name of its own. */
function watchCanvas(elements: number): void {
  window.seen = {};
  const timer = setInterval(() => {
    const holders = [...document.querySelectorAll('div')];
    const cy = holders.flatMap((holder) => holder._cyreg?.cy ?? [])[0];
    if (!cy || cy.elements().length < elements) return;
    clearInterval(timer);
    window.seen.cy = cy;
    window.seen.drawn = performance.now();
    cy.on('position', () => (window.seen.moved = performance.now()));
    cy.one('render', () => (window.seen.answered = performance.now()));
    cy.zoom(cy.zoom() * 1.01);
  }, 5);
}

/** Milliseconds of the main thread for each frame in which everything, in view, moves. */
async function mainThreadPerFrame(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.evaluate(() => void window.seen.cy?.fit());
  await page.waitForTimeout(500);
  const before = await taskSeconds();
  await page.evaluate(
    (count) =>
      new Promise<void>((resolve) => {
        const { cy } = window.seen;
        let left = count;
        cy?.on('render', () => {
          left -= 1;
          // Cytoscape forgets what is moved while it draws.
          if (left > 0) requestAnimationFrame(() => cy.panBy({ x: left % 2 === 0 ? 3 : -3, y: 1 }));
          else resolve();
        });
        cy?.panBy({ x: 3, y: 0 });
      }),
    frames,
  );
  return ((await taskSeconds()) - before) * (1000 / frames);

  async function taskSeconds(): Promise<number> {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  }
}
