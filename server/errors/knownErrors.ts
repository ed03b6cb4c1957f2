import { GraphQLError } from 'graphql';
import { z } from 'zod';

/** Codes that a client can rely on; see the README of `server/` for what each means. */
export const errorCodes = [
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

export const ErrorCode = z.enum(errorCodes);
export type ErrorCode = (typeof errorCodes)[number];

/** A failure that we foresaw: its message is for the reader, its code for the program. Nothing else leaves the server unmasked. */
export abstract class KnownError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    // Apollo gives what a validation rule reports a code of its own; `foreseen` survives that.
    super(message, { extensions: { code, foreseen: code } });
  }
}

/** An argument that cannot be used; the message gives the value and the remedy. */
export class BadInput extends KnownError {
  constructor(message: string) {
    super('BAD_USER_INPUT', message);
  }
}

/** A query that asks for more than the server does in one go. */
export class QueryTooComplex extends KnownError {
  constructor(message: string) {
    super('QUERY_TOO_COMPLEX', message);
  }
}

/** The database did not finish in time. */
export class TookTooLong extends KnownError {
  constructor(readonly seconds: number) {
    super(
      'TIMEOUT',
      `The question took longer than ${seconds} s. Ask for less at a time: fewer ids, a smaller depth or first.`,
    );
  }
}

/** Whoever asked has gone away; nobody reads this. */
export class ClientGone extends KnownError {
  constructor() {
    super('TIMEOUT', 'The client went away before the answer was there.');
  }
}

/** The database cannot be reached, or has no room for more. */
export class DatabaseUnavailable extends KnownError {
  constructor() {
    super('DATABASE_UNAVAILABLE', 'The database cannot answer at the moment. Try again in a few seconds.');
  }
}
