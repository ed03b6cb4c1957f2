import { citedLines } from '../documents/citedLines.ts';
import { suggest } from '../reading/suggest.ts';
import type { SeedUnderReview } from './SeedUnderReview.ts';

/** There is no source of that name, so it has no lines to list. */
export class NoSuchSource extends Error {
  constructor(document: string, sources: readonly string[]) {
    super(`There is no source '${document}'.${suggest(document, sources)} There is: ${sources.join(', ')}.`);
  }
}

/**
 * The lines of a document that no evidence cites, one a line with its text, blank ones left out; without its text only
 * their numbers. Who adds a document says of each of them whether it truly holds nothing.
 *
 * @param document file name without .txt, or the id.
 * @throws {NoSuchSource}
 */
export function listUncited(document: string, { knowledge, texts }: SeedUnderReview): string {
  const name = document.replace('document/', '');
  const lengths = new Map(
    knowledge.entities.flatMap(({ id, attributes: { lines } }) =>
      lines === undefined ? [] : [[id.replace('document/', ''), Number(lines)] as const],
    ),
  );
  const length = lengths.get(name);
  if (length === undefined) throw new NoSuchSource(name, [...lengths.keys()]);

  const text = texts.get(name);
  const cited = citedLines(knowledge).get(name) ?? new Set<number>();
  const uncited = Array.from({ length }, (_, index) => index + 1).filter((line) => !cited.has(line));
  const listed = uncited
    .map((line) => ({ line, text: text?.[line - 1] ?? '' }))
    .filter((line) => text === undefined || line.text.trim() !== '');
  return [
    `${name}: no evidence cites ${uncited.length} of ${length} lines${text ? `, of which ${listed.length} are not blank` : ''}.`,
    ...listed.map((line) => `${String(line.line).padStart(5)}  ${line.text}`.trimEnd()),
  ].join('\n');
}
