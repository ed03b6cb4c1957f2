/** What one request may ask for. The same numbers as in server/api/limits.ts, which the client cannot import. */
export const limits = [
  ['body', '100 kB'],
  ['tokens', '2000'],
  ['depth', '12'],
  ['aliases', '30'],
  ['rootFields', '10'],
  ['first', '500'],
  ['cost', '25 000'],
  ['seconds', '8 s'],
] as const;

/** Every `extensions.code` of an error. */
export const codes = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'QUERY_TOO_COMPLEX',
  'TIMEOUT',
  'DATABASE_UNAVAILABLE',
  'TOO_MANY_REQUESTS',
  'INTERNAL_SERVER_ERROR',
] as const;
