import { stemsOf } from '../../schema/names/stem.ts';
import type { Knowledge } from '../knowledge.ts';

/**
 * Every stem in names, descriptions and claims with the number of things and statements that have it: the rarer, the
 * more it tells in a question.
 */
export function vocabularyOf({ entities, statements }: Knowledge): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  const texts = [
    ...entities.map(({ label, aliases, description }) => [label, ...aliases, description ?? ''].join(' ')),
    ...statements.map(({ evidence }) => evidence.map(({ claim }) => claim).join(' ')),
  ];
  for (const text of texts) for (const stem of new Set(stemsOf(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return Object.fromEntries([...counts].sort());
}
