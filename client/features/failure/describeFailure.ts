import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { z } from 'zod';

/** What is known of a question that got no answer. */
export type Failure =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly message: string; readonly requestId: string | undefined };

const Refusal = z.object({
  message: z.string(),
  extensions: z.object({ requestId: z.string().optional() }).optional(),
});
const Body = z.object({ errors: z.array(Refusal).min(1) });

/** Tells a server that says no from a network that says nothing. */
export function describeFailure(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return refusedWith({ errors: error.errors }, undefined);
  if (ServerError.is(error)) {
    return refusedWith(
      jsonOf(error.bodyText),
      error.response.headers.get('X-Request-Id') ?? undefined,
      error.statusCode,
    );
  }
  if (ServerParseError.is(error)) return { kind: 'refused', message: `HTTP ${error.statusCode}`, requestId: undefined };
  return { kind: 'unreachable' };
}

function refusedWith(body: unknown, requestId: string | undefined, status?: number): Failure {
  const parsed = Body.safeParse(body);
  const first = parsed.data?.errors[0];
  return {
    kind: 'refused',
    message: first?.message ?? `HTTP ${status ?? 200}`,
    requestId: first?.extensions?.requestId ?? requestId,
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
