import { stemsOf } from '../../schema/names/stem.ts';
import type { KnowledgeStream } from '../knowledge.ts';

/**
 * Every stem in names, descriptions and claims with the number of things and statements that have it: the rarer, the
 * more it tells in a question.
 */
export function vocabularyOf({ entities, statements }: KnowledgeStream): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  const count = (texts: readonly string[]) => {
    for (const stem of new Set(stemsOf(texts.join(' ')))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  };
  for (const { label, aliases, description } of entities) count([label, ...aliases, description ?? '']);
  for (const { evidence } of statements) count(evidence.map(({ claim }) => claim));
  return Object.fromEntries([...counts].sort());
}
