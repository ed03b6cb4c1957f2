import { readFileSync } from 'node:fs';

/** The text of a `.cypher` file beside the module that asks for it: `readStatement(import.meta.url, 'entities.cypher')`. */
export function readStatement(module: string, file: string): string {
  return readFileSync(new URL(file, module), 'utf8');
}
