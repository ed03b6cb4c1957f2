import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The texts of `shared.graphql` and of every file in `schema/<part>`, in the order of their names. */
export function readSdl(part: 'ontology' | 'exploration'): readonly string[] {
  const folder = new URL(`./${part}/`, import.meta.url);
  const names = readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return [new URL('./shared.graphql', import.meta.url), ...names.map((name) => new URL(name, folder))].map((file) =>
    readFileSync(file, 'utf8'),
  );
}
