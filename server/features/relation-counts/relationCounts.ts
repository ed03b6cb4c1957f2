import DataLoader from 'dataloader';
import { z } from 'zod';
import type { EntityResolvers, EntityType, RelationCount, RelationType } from '../../generated/exploration.ts';
import type { GraphReader } from '../../graph/GraphReader.ts';
import { allRelations } from '../../graph/ontology.ts';
import { groupBy } from '../../graph/groupBy.ts';
import { readStatement } from '../../graph/readStatement.ts';

const statement = readStatement(import.meta.url, 'relationCounts.cypher');

const Row = z.object({
  id: z.string(),
  relation: z.custom<RelationType>(),
  direction: z.enum(['OUT', 'IN']),
  type: z.custom<EntityType>(),
  count: z.number(),
});

export type RelationCountLoader = DataLoader<string, RelationCount[]>;

/** Counts for all the things of one request that ask for them, in one statement. */
export function loadRelationCounts(graph: GraphReader): RelationCountLoader {
  return new DataLoader(async (ids) => {
    const rows = await graph.read(statement, { ids, relations: allRelations }, Row);
    const byId = groupBy(rows, ({ id }) => id);
    return ids.map((id) => byId.get(id) ?? []);
  });
}

/** Edges of a thing by relation, direction and type at the other end, most first. */
export const relationCounts: NonNullable<EntityResolvers['relationCounts']> = ({ id }, _args, context) =>
  context.relationCounts.load(id);
