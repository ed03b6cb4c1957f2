import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ErrorCode } from './knownErrors.ts';

/** Codes of GraphQL and Apollo, with the code of ours that a client gets. */
const codesOfGraphql: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
};

/**
 * Errors as they leave the server: those that we know with their message and code, those of GraphQL itself likewise,
 * every other masked and logged.
 */
export function formatErrors(log: Logger) {
  return ({ message, locations, path, extensions }: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const foreseen = ErrorCode.safeParse(extensions?.['foreseen']);
    if (foreseen.success) return { message, ...place, extensions: { code: foreseen.data } };

    const tooComplex = tooManyTokens(message) ?? tooManyComparisons(message);
    if (tooComplex) return { message: tooComplex, extensions: { code: 'QUERY_TOO_COMPLEX' } };
    const code = codesOfGraphql[String(extensions?.['code'])];
    if (code) return { message, ...place, extensions: { code } };

    if (isOfAnArgument(error)) return { message, ...place, extensions: { code: 'BAD_USER_INPUT' } };

    log.error({ err: unwrapResolverError(error) }, 'An error that nobody foresaw');
    return {
      message: 'Something went wrong on the server. Try again; if it stays, report it with the request id.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

/**
 * Whether GraphQL could not use the value of an argument that it sees only now: a variable that is null where it may be
 * left out. It names the place in the query, which nothing that a resolver throws does.
 */
function isOfAnArgument(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  return cause instanceof GraphQLError && cause.nodes !== undefined && cause.originalError === undefined;
}

/** The parser counts tokens, and says so in an error of syntax. */
function tooManyTokens(message: string): string | undefined {
  const [, most] = /contains more \w+ (\d+) tokens/.exec(message) ?? [];
  return most && `The query has more than ${most} tokens. Split it into several queries.`;
}

/** The validator gives up on fields of one name, each of which it compares with every other. */
function tooManyComparisons(message: string): string | undefined {
  return message === 'Validation aborted.'
    ? 'The query has the same fields too often to be compared with one another. Ask for each once.'
    : undefined;
}
