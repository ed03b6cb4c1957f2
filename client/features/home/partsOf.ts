/** A thing with its parts, each with its own. */
export interface Tree<Item> {
  readonly item: Item;
  readonly parts: readonly Tree<Item>[];
}

interface PartOf {
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

/**
 * The parts of a thing as a tree. What is a part of two things stands under the first that is reached; what is a part of
 * itself, by whatever way round, ends there.
 */
export function partsOf<Item extends { readonly id: string; readonly label: string }>(
  root: string,
  items: readonly Item[],
  statements: readonly PartOf[],
): readonly Tree<Item>[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const placed = new Set([root]);
  const under = (whole: string): readonly Tree<Item>[] => {
    const own = statements
      .filter(({ subject, object }) => object.id === whole && !placed.has(subject.id))
      .flatMap(({ subject }) => byId.get(subject.id) ?? [])
      .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
    for (const { id } of own) placed.add(id);
    return own.map((item) => ({ item, parts: under(item.id) }));
  };
  return under(root);
}
