import { LRUCache } from 'lru-cache';
import type { Around, AskGraph } from './AskGraph.ts';

/** Statements that are kept, about 300 bytes each. */
const mostKept = 40_000;

/**
 * The statements around things, kept from one question to the next: most questions are about the same few themes,
 * ministries and programmes, and reading what is around those takes longer than anything else.
 */
export class Surroundings {
  private readonly known = new LRUCache<string, readonly Around[]>({
    maxSize: mostKept,
    sizeCalculation: (around) => around.length + 1,
  });

  /** @param types the kinds of things that can answer; null for any. */
  async of(ids: readonly string[], types: readonly string[] | null, graph: AskGraph): Promise<readonly Around[]> {
    const keyOf = (id: string) => `${id} ${types?.join() ?? ''}`;
    const kept = new Map(ids.map((id) => [id, this.known.get(keyOf(id))]));
    const read = await graph.around(
      ids.filter((id) => !kept.get(id)),
      types,
    );
    for (const { center, around } of read) {
      this.known.set(keyOf(center), around);
      kept.set(center, around);
    }
    return ids.flatMap((id) => kept.get(id) ?? []);
  }
}
