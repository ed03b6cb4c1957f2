import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { formatErrors } from '../errors/formatError.ts';
import type { RequestContext } from './context.ts';
import { costLimit } from './costLimit.ts';
import type { Metrics } from '../metrics.ts';
import { observe } from './observe.ts';
import { limitRules, limits } from './limits.ts';
import { requestIdInErrors } from './requestIdInErrors.ts';
import { statusOfErrors } from './statusOfErrors.ts';

/** Executes GraphQL within the limits. Not protected against CSRF: it only reads, and knows no cookies. */
export async function apolloServer(
  schema: GraphQLSchema,
  log: Logger,
  metrics: Metrics,
): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    csrfPrevention: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: limitRules(),
    formatError: formatErrors(log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would forbid caches to keep what `answerCache` lets them keep.
      ApolloServerPluginCacheControlDisabled(),
      costLimit(),
      requestIdInErrors,
      statusOfErrors(),
      observe(metrics, log),
    ],
    logger: log,
  });
  await server.start();
  return server;
}
