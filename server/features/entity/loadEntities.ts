import DataLoader from 'dataloader';
import { z } from 'zod';
import { Entity } from '../../graph/entity.ts';
import type { GraphReader } from '../../graph/GraphReader.ts';
import { readStatement } from '../../graph/readStatement.ts';

const statement = readStatement(import.meta.url, 'entities.cypher');

export type EntityLoader = DataLoader<string, Entity | null>;

/** Things by id for one request, all that are asked for at once in one statement; null where there is none. */
export function loadEntities(graph: GraphReader): EntityLoader {
  return new DataLoader(async (ids) => {
    const rows = await graph.read(statement, { ids }, z.object({ entity: Entity }));
    const found = new Map(rows.map(({ entity }) => [entity.id, entity]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
