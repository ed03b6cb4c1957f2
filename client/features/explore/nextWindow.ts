/** First and last year. */
export type Years = readonly [number, number];

/** The years after these, as many of them and a year later; undefined at the end. */
export function nextWindow(
  span: { readonly first: number; readonly last: number },
  [from, to]: Years,
): Years | undefined {
  return to >= span.last ? undefined : [from + 1, to + 1];
}
