interface Part {
  readonly fundingLine: { readonly id: string };
  readonly partOf: readonly { readonly id: string }[];
}

/** For each flow, the ids of every flow that contains it, however far up. A circle in the data ends where it began. */
export function wholesOf(flows: readonly Part[]): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map(flows.map(({ fundingLine, partOf }) => [fundingLine.id, partOf.map(({ id }) => id)]));
  const above = (id: string, seen: Set<string>): Set<string> => {
    for (const whole of direct.get(id) ?? []) {
      if (seen.has(whole)) continue;
      seen.add(whole);
      above(whole, seen);
    }
    return seen;
  };
  return new Map(flows.map(({ fundingLine: { id } }) => [id, above(id, new Set())]));
}
