import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { z } from 'zod';

/** What is known of a question that got no answer. */
export type Failure =
  | { readonly kind: 'unreachable' }
  | {
      readonly kind: 'refused';
      readonly message: string;
      readonly requestId: string | undefined;
      /** Whether the same question may have an answer in a while. */
      readonly passing: boolean;
    };

/** What the API says when it has too many questions, or no database for the moment. */
const passingCodes: ReadonlySet<string> = new Set(['TOO_MANY_REQUESTS', 'DATABASE_UNAVAILABLE']);

/** The same of a proxy, which has no codes. */
const passingStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504]);

const Refusal = z.object({
  message: z.string(),
  extensions: z.object({ code: z.string().optional(), requestId: z.string().optional() }).optional(),
});
const Body = z.object({ errors: z.array(Refusal).min(1) });

/** Tells a server that says no from a network that says nothing. */
export function describeFailure(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return refusedWith({ errors: error.errors }, undefined, 200);
  if (ServerError.is(error)) {
    return refusedWith(
      jsonOf(error.bodyText),
      error.response.headers.get('X-Request-Id') ?? undefined,
      error.statusCode,
    );
  }
  if (ServerParseError.is(error)) return refusedWith(undefined, undefined, error.statusCode);
  return { kind: 'unreachable' };
}

function refusedWith(body: unknown, requestId: string | undefined, status: number): Failure {
  const parsed = Body.safeParse(body);
  const first = parsed.data?.errors[0];
  const code = first?.extensions?.code;
  return {
    kind: 'refused',
    message: first?.message ?? `HTTP ${status}`,
    requestId: first?.extensions?.requestId ?? requestId,
    passing: code === undefined ? passingStatuses.has(status) : passingCodes.has(code),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's own page, say; its status tells enough.
    return undefined;
  }
}
