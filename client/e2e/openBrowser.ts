import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** A real browser: the Chromium that npm brings on Linux x64, elsewhere an installed one. Fails where there is neither. */
export async function openBrowser(): Promise<Browser> {
  const installed = [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const bundled = process.platform === 'linux' && process.arch === 'x64';
  const executablePath = bundled ? await sparticuz.executablePath() : installed.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('There is no browser. Install Chromium or Google Chrome.');
  // In a single process, as the package sets it up for servers, the browser ends with its first page.
  const args = bundled ? sparticuz.args.filter((arg) => !['--single-process', '--no-zygote'].includes(arg)) : [];
  return chromium.launch({ executablePath, args: [...args, '--no-sandbox'], headless: true });
}
