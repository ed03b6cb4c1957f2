import { z } from 'zod';
import { BadInput } from '../../errors/knownErrors.ts';
import type { QueryPathsArgs, QueryResolvers } from '../../generated/exploration.ts';
import { Entity } from '../../graph/entity.ts';
import { allRelations } from '../../graph/ontology.ts';
import { parsePeriod } from '../../graph/period.ts';
import { readStatement } from '../../graph/readStatement.ts';
import { Statement } from '../../graph/statement.ts';

const longest = 8;
const mostPaths = 20;

/** The statement for one length, for two …: Cypher takes the number of groups from the text only. */
const statement = readStatement(import.meta.url, 'paths.cypher');
const statements = Array.from({ length: longest }, (_, index) =>
  statement.replace('SHORTEST 1 GROUPS', `SHORTEST ${index + 1} GROUPS`),
);

const Row = z.object({
  paths: z.array(z.object({ nodes: z.array(Entity), statements: z.array(Statement) })),
  lengths: z.number(),
  longest: z.number(),
});

/**
 * Ways between two things. Looks for the shortest first, and for longer ones only while there are too few: the longer,
 * the more of them there are.
 */
export const paths: NonNullable<QueryResolvers['paths']> = async (_parent, args, { graph }) => {
  const question = parseArguments(args);
  if (question.from === question.to) return [];
  for (const [index, withGroups] of statements.entries()) {
    const [found] = await graph.read(withGroups, question, Row);
    const isEnough = !found || found.paths.length >= question.count;
    const isAll = !found || found.lengths <= index || found.longest >= question.maxLength;
    if (isEnough || isAll) {
      return (found?.paths ?? []).map((path) => ({ ...path, length: path.statements.length }));
    }
  }
  throw new Error('There are no more lengths than statements.');
};

/** An argument with a default can still be null, whatever the generated type says. */
function parseArguments(args: Partial<QueryPathsArgs> & Pick<QueryPathsArgs, 'from' | 'to'>) {
  const maxLength = args.maxLength ?? 6;
  const count = args.count ?? 5;
  if (maxLength < 1 || maxLength > longest)
    throw new BadInput(`maxLength is ${maxLength}. Ask for 1 to ${longest} statements.`);
  if (count < 1 || count > mostPaths) throw new BadInput(`count is ${count}. Ask for 1 to ${mostPaths} paths.`);
  const { from: firstDay, to: lastDay } = parsePeriod(args.period);
  return {
    from: args.from,
    to: args.to,
    maxLength,
    count,
    relations: args.relations ?? allRelations,
    types: args.types ?? null,
    certainty: args.certainty ?? null,
    firstDay,
    lastDay,
  };
}
