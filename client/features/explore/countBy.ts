/** How often each key occurs, most first. */
export function countBy<Thing, Key>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}
