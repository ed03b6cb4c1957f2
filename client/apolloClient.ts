import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** The API of the same origin. The dataset does not change while it is served, so what is in the cache is not asked again. */
export function apolloClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql' }),
    cache: new InMemoryCache({
      typePolicies: {
        Entity: {
          fields: {
            statements: relayStylePagination(['direction', 'relations', 'types']),
            mentions: relayStylePagination(['first']),
          },
        },
        // A value of the thing that has it, with no identity of its own.
        Attribute: { keyFields: false },
        Period: { keyFields: false },
      },
    }),
  });
}
