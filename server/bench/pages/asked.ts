/** A question as it goes to the API. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the client asks for its first page, and for the scene of the bench; written into these pages when they are built. */
export interface Asked {
  readonly home: readonly Question[];
  readonly scene: readonly Question[];
}

declare global {
  const asked: Asked;
}
