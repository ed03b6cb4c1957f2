import type { Entity } from '../knowledge.ts';
import type { DocumentText } from './DocumentText.ts';
import { findNames } from './findNames.ts';
import { rangeOf } from './rangeOf.ts';

const heading = `# Where the document names things, by their label or an alias.
# Written by \`npm run mentions\` from the text; do not edit. A name that is missing goes into aliases of the thing.
`;

/** The file of the seed that says where a document names things. */
export function mentionsFile({ lines }: DocumentText, entities: readonly Entity[]): string {
  const entries = [...findNames(lines, entities)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, places]) => `${id}: [${places.map(rangeOf).join(', ')}]\n`);
  return heading + entries.join('');
}
