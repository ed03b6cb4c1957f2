import { mergeSchemas } from '@graphql-tools/schema';
import { createHash } from 'node:crypto';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { explorationSchema } from './explorationSchema.ts';
import { typedSchema } from './typedSchema.ts';

/** The whole API: exploration and typed, in one schema. */
export async function apiSchema(): Promise<GraphQLSchema> {
  return lexicographicSortSchema(mergeSchemas({ schemas: [await typedSchema(), explorationSchema()] }));
}

/** Changes when the schema does: what a cached answer was made with. */
export function editionOf(schema: GraphQLSchema): string {
  return createHash('sha256').update(printSchema(schema)).digest('hex').slice(0, 12);
}
