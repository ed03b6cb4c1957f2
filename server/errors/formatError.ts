import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { type ErrorCode, KnownError } from './knownErrors.ts';

/** Codes of GraphQL itself, with the code of ours that a client gets. */
const codesOfGraphql: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
};

/**
 * Errors as they leave the server: those that we know with their message and code, those of GraphQL itself likewise,
 * every other masked and logged.
 */
export function formatErrors(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const original = unwrapResolverError(error);
    const known = [original, error].find((candidate) => candidate instanceof KnownError);
    if (known) return { message: known.message, ...place, extensions: { code: known.code } };

    const sent = String(formatted.extensions?.['code']);
    if (/more than \d+ tokens/.test(message))
      return { message: tooManyTokens(message), extensions: { code: 'QUERY_TOO_COMPLEX' } };
    const code = codesOfGraphql[sent];
    if (code) return { message, ...place, extensions: { code } };

    log.error({ err: original }, 'An error that nobody foresaw');
    return {
      message: 'Something went wrong on the server. Try again; if it stays, report it with the request id.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

function tooManyTokens(message: string): string {
  const [, most = ''] = /more than (\d+) tokens/.exec(message) ?? [];
  return `The query has more than ${most} tokens. Split it into several queries.`;
}
