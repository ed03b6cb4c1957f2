import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const Report = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** Nothing on the page breaks a rule of WCAG 2.2 A or AA, or of good practice, that a program can check. */
export async function expectAccessible(page: Page): Promise<void> {
  // Not as a script of the page, which its content security policy would refuse.
  await page.evaluate(await readFile(source, 'utf8'));
  const report = Report.parse(await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(rules)} })`));
  const found = report.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
  expect(found).toEqual([]);
}
