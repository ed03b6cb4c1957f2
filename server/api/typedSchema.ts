import { Neo4jGraphQL } from '@neo4j/graphql';
import { mapSchema, MapperKind } from '@graphql-tools/utils';
import { type GraphQLSchema, isUnionType, getNamedType } from 'graphql';
import { describeGenerated } from './describeGenerated.ts';
import { readSdl } from '../../schema/sdl.ts';

/** The typed, read-only API that @neo4j/graphql makes of the ontology: programmes, instruments, fundingLines … */
export async function typedSchema(): Promise<GraphQLSchema> {
  const library = new Neo4jGraphQL({
    typeDefs: [...readSdl('ontology')],
    features: {
      complexityEstimators: true,
      // Dates are texts that sort as they run.
      filters: { String: { GT: true, GTE: true, LT: true, LTE: true } },
      excludeDeprecatedFields: {
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        attributeFilters: true,
        mutationOperations: true,
        relationshipFilters: true,
      },
    },
  });
  return describeGenerated(withUsualPages(withoutUnionsAtTheRoot(await library.getSchema())));
}

/** The library offers every union as a root field (`fundeds`, `partOfEvents`); things are asked for by their own type. */
function withoutUnionsAtTheRoot(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (field) => (isUnionType(getNamedType(field.type)) ? null : field),
  });
}

/** Items on a page of the typed API where no number is asked for: the default of every `@limit` in the ontology. */
const usualPage = 50;

/** The library cuts a page off at its default, but knows only of a stated `first` that there is more behind it. */
function withUsualPages(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: ({ args = {}, ...field }) => ({
      ...field,
      args: { ...args, ...(args['first'] && { first: { ...args['first'], defaultValue: usualPage } }) },
    }),
  });
}
