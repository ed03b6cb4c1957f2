import { BadInput } from '../../errors/knownErrors.ts';
import type { QueryPathsArgs, QueryResolvers } from '../../generated/exploration.ts';
import { allRelations } from '../../graph/ontology.ts';
import { parsePeriod } from '../../graph/period.ts';
import { findPaths, longest, type PathQuestion } from './findPaths.ts';

const mostPaths = 20;

/** Ways between two things; see {@link findPaths}. */
export const paths: NonNullable<QueryResolvers['paths']> = async (_parent, args, { graph }) =>
  findPaths(graph, parseArguments(args));

/** An argument with a default can still be null, whatever the generated type says. */
function parseArguments(args: Partial<QueryPathsArgs> & Pick<QueryPathsArgs, 'from' | 'to'>): PathQuestion {
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
