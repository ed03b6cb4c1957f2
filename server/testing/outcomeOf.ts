/** What a client sees of one question. */
export interface Outcome {
  readonly seconds: number;
  readonly status: number;
  readonly retryAfter: string | null;
  readonly data: unknown;
  readonly codes: readonly string[];
}

/** Asks a question and says all that came of it, errors too. */
export async function outcomeOf(url: string, query: string): Promise<Outcome> {
  const start = performance.now();
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors = [] } = (await answer.json()) as GraphqlAnswer;
  return {
    seconds: (performance.now() - start) / 1000,
    status: answer.status,
    retryAfter: answer.headers.get('Retry-After'),
    data,
    codes: errors.map(({ extensions }) => extensions.code),
  };
}

interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}
