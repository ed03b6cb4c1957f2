import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { Driver } from 'neo4j-driver';
import { readSdl } from '../../../schema/sdl.ts';

/**
 * The typed API as the documentation of @neo4j/graphql sets one up, over the same ontology. Of its options only the
 * filters that a question needs are on.
 */
export async function plainTypedApi(driver: Driver) {
  const library = new Neo4jGraphQL({
    typeDefs: [...readSdl('ontology')],
    driver,
    features: { filters: { String: { GT: true, GTE: true, LT: true, LTE: true } } },
  });
  const server = new ApolloServer({ schema: await library.getSchema() });
  const { url } = await startStandaloneServer(server, { listen: { port: 0 }, context: async ({ req }) => ({ req }) });
  return { url, close: () => server.stop() };
}
