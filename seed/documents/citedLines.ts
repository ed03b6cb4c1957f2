import type { KnowledgeStream, Place } from '../knowledge.ts';

/** The lines of each document (file name without .txt) that are evidence of a statement or of a figure. */
export function citedLines({
  entities,
  statements,
}: Pick<KnowledgeStream, 'entities' | 'statements'>): ReadonlyMap<string, ReadonlySet<number>> {
  const cited = new Map<string, Set<number>>();
  const cite = ({ document, startLine, endLine }: Place) => {
    const lines = cited.get(document) ?? new Set<number>();
    for (let line = startLine; line <= endLine; line += 1) lines.add(line);
    cited.set(document, lines);
  };
  for (const { allocations } of entities) for (const { evidence } of allocations) cite(evidence);
  for (const { evidence } of statements) for (const place of evidence) cite(place);
  return cited;
}
