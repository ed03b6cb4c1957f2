import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/**
 * Status 200 for a query with an error, as GraphQL over HTTP wants it for clients that take `application/json`: there a
 * status other than 200 can be anybody's on the way. Who accepts `application/graphql-response+json` gets 4xx.
 */
export function statusOfErrors<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response }) => {
        const accepts = request.http?.headers.get('accept') ?? '';
        if (response.http.status === 400 && !accepts.includes('application/graphql-response+json'))
          response.http.status = 200;
      },
    }),
  };
}
