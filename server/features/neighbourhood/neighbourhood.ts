import { z } from 'zod';
import { BadInput } from '../../errors/knownErrors.ts';
import type { QueryNeighbourhoodArgs, QueryResolvers } from '../../generated/exploration.ts';
import { Entity } from '../../graph/entity.ts';
import { allRelations } from '../../graph/ontology.ts';
import { parseFirst } from '../../graph/page.ts';
import { parsePeriod } from '../../graph/period.ts';
import { readStatement } from '../../graph/readStatement.ts';
import { Statement } from '../../graph/statement.ts';

const statement = readStatement(import.meta.url, 'neighbourhood.cypher');
const mostIds = 100;
const deepest = 3;

const Row = z.object({
  starts: z.array(Entity),
  totalNodes: z.number(),
  totalStatements: z.number(),
  statements: z.array(Statement),
});

/** The things around things with the statements that join them, nearest first; see the schema for the order. */
export const neighbourhood: NonNullable<QueryResolvers['neighbourhood']> = async (_parent, args, { graph }) => {
  const [found] = await graph.read(statement, parseArguments(args), Row);
  const { starts, statements, totalNodes, totalStatements } = found ?? Row.parse(undefined);
  return {
    nodes: [...nodesOf(args.ids, starts, statements)],
    statements,
    truncated: statements.length < totalStatements,
    totalNodes,
    totalStatements,
  };
};

/** An argument with a default can still be null, whatever the generated type says. */
function parseArguments({ ids = [], ...args }: Partial<QueryNeighbourhoodArgs>) {
  const depth = args.depth ?? 1;
  if (ids.length > mostIds) throw new BadInput(`ids has ${ids.length} ids. Ask for at most ${mostIds} at a time.`);
  if (depth < 1 || depth > deepest) throw new BadInput(`depth is ${depth}. Ask for 1 to ${deepest} steps.`);
  return {
    ids,
    depth,
    direction: args.direction ?? 'BOTH',
    relations: args.relations ?? allRelations,
    types: args.types ?? null,
    certainty: args.certainty ?? null,
    ...parsePeriod(args.period),
    first: parseFirst(args.first, 100),
  };
}

/** First the things that were asked for, in their order, then the others as the statements bring them. */
function nodesOf(
  ids: readonly string[],
  starts: readonly Entity[],
  statements: readonly Statement[],
): Iterable<Entity> {
  const asked = [...starts].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const all = [...asked, ...statements.flatMap(({ subject, object }) => [subject, object])];
  return new Map(all.map((node) => [node.id, node])).values();
}
