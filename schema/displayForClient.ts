import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readDisplay } from './display.ts';

/** graphql-codegen plugin: `display.yaml` as a typed constant, each icon with the paths that draw it on a 24 × 24 canvas. */
export function plugin(): string {
  const display = readDisplay();
  const types = Object.fromEntries(
    Object.entries(display.types).map(([type, shown]) => [type, { ...shown, iconPaths: iconPaths(shown.icon) }]),
  );
  return `export const display = ${JSON.stringify({ ...display, types }, null, 2)} as const;\n`;
}

function iconPaths(icon: string): readonly string[] {
  const file = createRequire(import.meta.url).resolve(`@tabler/icons/outline/${icon}.svg`);
  return [...readFileSync(file, 'utf8').matchAll(/ d="([^"]+)"/g)].flatMap(([, path]) => path ?? []);
}
