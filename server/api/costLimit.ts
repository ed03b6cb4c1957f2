import { createRequire } from 'node:module';
import type { ApolloServerPlugin, BaseContext, GraphQLRequest } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import type * as Complexity from 'graphql-query-complexity';
import { QueryTooComplex } from '../errors/knownErrors.ts';
import { largestPage } from '../graph/page.ts';
import { limits } from './limits.ts';
import { checkTypedPages } from './typedPages.ts';

// The package's ES module loads a second copy of graphql, which knows none of our types; its CommonJS build shares ours.
const complexity = createRequire(import.meta.url)('graphql-query-complexity') as typeof Complexity;

/** What the fields of the exploration API return when they are not told how many. */
const usualLengths: Readonly<Record<string, number>> = {
  'Query.search': 20,
  'Query.neighbourhood': 100,
  'Query.timeline': 200,
  'Entity.statements': 50,
  'Entity.mentions': 20,
};

/**
 * A field costs one, and what is in a list costs as often as there can be items: `first`, or the number of `ids`. What
 * asks for more than a page can have is refused for that, by its own resolver.
 */
const lists: Complexity.ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const usual = usualLengths[`${type.name}.${field.name}`];
  const ids: unknown = args['ids'];
  const length = usual === undefined ? (Array.isArray(ids) ? ids.length : 1) : Number(args['first'] ?? usual);
  return 1 + Math.min(Math.max(length, 1), largestPage) * childComplexity;
};

/**
 * Refuses, before anything is executed, an operation that could cost more than the limit, or that asks the typed API for
 * pages that cannot be: what depends on the values of its variables.
 */
export function costLimit<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, request, operation }) => {
        const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {});
        // Execution reports what is wrong with the variables or the name of the operation, and does not start.
        if (!operation || !coerced) return;
        try {
          checkTypedPages(schema, document, coerced);
          const cost = costOf(schema, document, request);
          if (cost > limits.cost) {
            throw new QueryTooComplex(
              `The query could cost ${cost}; at most ${limits.cost} is allowed. Ask for fewer items (first, limit) or fewer fields of each.`,
            );
          }
        } catch (error) {
          throw asFaultOfRequest(error);
        }
      },
    }),
  };
}

function costOf(schema: GraphQLSchema, query: DocumentNode, { variables, operationName }: GraphQLRequest): number {
  return complexity.getComplexity({
    schema,
    query,
    estimators: [complexity.fieldExtensionsEstimator(), lists],
    ...(variables && { variables }),
    ...(operationName !== undefined && { operationName }),
  });
}

/** Else Apollo takes an error at this stage for one of the server, with status 500. */
function asFaultOfRequest(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  // The one error of the package itself: it looks at so many fields, each as often as its fragment is spread.
  const known = error.message.includes('maximum allowed number of nodes')
    ? new QueryTooComplex('The query has too many fields, its fragments filled in. Split it into several queries.')
    : error;
  return new GraphQLError(known.message, {
    ...(known.nodes && { nodes: known.nodes }),
    extensions: { code: 'BAD_USER_INPUT', ...known.extensions, http: { status: 400 } },
  });
}
