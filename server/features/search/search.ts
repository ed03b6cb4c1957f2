import { z } from 'zod';
import { fold } from '../../../schema/names/fold.ts';
import { BadInput } from '../../errors/knownErrors.ts';
import type { EntityType, Facet, QueryResolvers } from '../../generated/exploration.ts';
import { Entity } from '../../graph/entity.ts';
import { groupBy } from '../../graph/groupBy.ts';
import { cursorOf, parseCursor, parseFirst } from '../../graph/page.ts';
import { parsePeriod } from '../../graph/period.ts';
import { readStatement } from '../../graph/readStatement.ts';
import { matchedName } from './matchedName.ts';
import { searchQuery } from './searchQuery.ts';

const statement = readStatement(import.meta.url, 'search.cypher');
const longestText = 200;

/** So many hits are ranked; a text that finds more is too vague for the rest to matter. */
const mostHits = 2000;

const Row = z.object({
  types: z.array(z.custom<EntityType>()),
  totalCount: z.number(),
  page: z.array(z.object({ node: Entity, score: z.number() })),
});

/** Things by name as one types it. Where nothing has all the words, what has some of them. */
export const search: NonNullable<QueryResolvers['search']> = async (_parent, args, { graph }) => {
  const { text } = args;
  if (text.length > longestText) {
    throw new BadInput(`text has ${text.length} characters. Search for at most ${longestText}.`);
  }
  const first = parseFirst(args.first, 20);
  const after = parseCursor(args.after, /^hit \d{1,6}$/);
  const skip = after === null ? 0 : Number(after.slice('hit '.length)) + 1;
  const filter = { folded: fold(text), types: args.types ?? null, ...parsePeriod(args.period), skip, first };

  const find = async (join: 'all' | 'any') => {
    const query = searchQuery(text, join);
    const rows = query ? await graph.read(statement, { ...query, ...filter, most: mostHits }, Row) : [];
    return rows[0] ?? { types: [], totalCount: 0, page: [] };
  };
  const withAll = await find('all');
  const { types, totalCount, page } = withAll.types.length > 0 ? withAll : await find('any');

  const edges = page.map(({ node, score }, index) => ({
    cursor: cursorOf(`hit ${skip + index}`),
    score,
    node,
    matched: matchedName(text, node.label, node.aliases),
  }));
  return {
    totalCount,
    facets: facetsOf(types),
    edges,
    pageInfo: {
      hasNextPage: skip + edges.length < totalCount,
      hasPreviousPage: skip > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};

function facetsOf(types: readonly EntityType[]): Facet[] {
  return [...groupBy(types, (type) => type)]
    .flatMap(([, [type, ...others]]) => (type ? [{ type, count: others.length + 1 }] : []))
    .sort((a, b) => b.count - a.count || a.type.localeCompare(b.type));
}
