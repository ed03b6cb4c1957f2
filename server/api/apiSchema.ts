import { mergeSchemas } from '@graphql-tools/schema';
import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { explorationSchema } from './explorationSchema.ts';
import { typedSchema } from './typedSchema.ts';

/** The whole API: exploration and typed, in one schema. */
export async function apiSchema(): Promise<GraphQLSchema> {
  return lexicographicSortSchema(mergeSchemas({ schemas: [await typedSchema(), explorationSchema()] }));
}
