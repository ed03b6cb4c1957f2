import { BadInput } from '../errors/knownErrors.ts';
import type { PageInfo } from '../generated/exploration.ts';

/** Most items that one page can have. */
export const largestPage = 500;

/**
 * @param remedy what else can be done where a page is not enough.
 * @throws {BadInput} unless a whole number from 0 to 500.
 */
export function parseFirst(first: number | null | undefined, otherwise: number, remedy = 'go on with after'): number {
  const asked = first ?? otherwise;
  if (asked < 0 || asked > largestPage) {
    throw new BadInput(`first is ${asked}. Ask for 0 to ${largestPage} at a time, and ${remedy}.`);
  }
  return asked;
}

/** An opaque cursor for the place that a key names in its list. */
export function cursorOf(key: string): string {
  return Buffer.from(key).toString('base64url');
}

/**
 * The key that a cursor was made of; null where there is none.
 *
 * @throws {BadInput} where the key is not of the form that this list uses.
 */
export function parseCursor(after: string | null | undefined, form: RegExp): string | null {
  if (after == null) return null;
  const key = Buffer.from(after, 'base64url').toString();
  if (form.test(key) && cursorOf(key) === after) return key;
  throw new BadInput(
    `after is '${after.slice(0, 80)}', which is no cursor of this list. Take it from endCursor or an edge.`,
  );
}

/** A Relay connection of a page; `more` says whether there is anything behind it. */
export function connection<Node>(
  page: readonly Node[],
  keyOf: (node: Node) => string,
  { totalCount, more, after }: { readonly totalCount: number; readonly more: boolean; readonly after: string | null },
): { totalCount: number; edges: { cursor: string; node: Node }[]; pageInfo: PageInfo } {
  const edges = page.map((node) => ({ cursor: cursorOf(keyOf(node)), node }));
  return {
    totalCount,
    edges,
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
