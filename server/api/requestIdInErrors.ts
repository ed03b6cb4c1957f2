import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './context.ts';

/** Puts the id of the request into every error, so that a reader can name it and we can find it in the log. */
export const requestIdInErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
      response.body.singleResult.errors = response.body.singleResult.errors.map((error) => ({
        ...error,
        extensions: { ...error.extensions, requestId: contextValue.requestId },
      }));
    },
  }),
};
