import { createRequire } from 'node:module';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type * as Complexity from 'graphql-query-complexity';
import { QueryTooComplex } from '../errors/knownErrors.ts';
import { limits } from './limits.ts';

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

/** A field costs one, and what is in a list costs as often as there can be items: `first`, or the number of `ids`. */
const lists: Complexity.ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const usual = usualLengths[`${type.name}.${field.name}`];
  const ids: unknown = args['ids'];
  const length = usual === undefined ? (Array.isArray(ids) ? ids.length : 1) : Number(args['first'] ?? usual);
  return 1 + Math.max(length, 1) * childComplexity;
};

/** Refuses an operation that could cost more than the limit, before anything is executed. */
export function costLimit<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, request, operation }) => {
        const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {});
        // Execution reports them, and does not start.
        if (errors) return;
        const cost = complexity.getComplexity({
          schema,
          query: document,
          estimators: [complexity.fieldExtensionsEstimator(), lists],
          ...(request.variables && { variables: request.variables }),
          ...(request.operationName !== undefined && { operationName: request.operationName }),
        });
        if (cost > limits.cost) {
          throw new QueryTooComplex(
            `The query could cost ${cost}; at most ${limits.cost} is allowed. Ask for fewer items (first, limit) or fewer fields of each.`,
          );
        }
      },
    }),
  };
}
