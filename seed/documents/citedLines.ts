import type { Knowledge } from '../knowledge.ts';

/** The lines of a document (file name without .txt) that are evidence of a statement or of a figure. */
export function citedLines(
  { entities, statements }: Pick<Knowledge, 'entities' | 'statements'>,
  document: string,
): ReadonlySet<number> {
  const lines = new Set<number>();
  const figures = entities.flatMap(({ allocations }) => allocations);
  for (const place of [...statements.flatMap(({ evidence }) => evidence), ...figures.map(({ evidence }) => evidence)]) {
    if (place.document !== document) continue;
    for (let line = place.startLine; line <= place.endLine; line += 1) lines.add(line);
  }
  return lines;
}
