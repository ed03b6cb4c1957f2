import type { Flow } from './moneyQuery.ts';

/** A flow in the table, as deep as the number of flows that it is shown under. */
export interface MoneyRow {
  readonly flow: Flow;
  readonly depth: number;
}

/** Flows with a figure in the order that they come in, each part under the first larger amount that it is a part of. */
export function moneyRows(flows: readonly Flow[]): readonly MoneyRow[] {
  const known = new Set(flows.map(({ fundingLine }) => fundingLine.id));
  const wholeOf = ({ partOf }: Flow) => partOf.find(({ id }) => known.has(id))?.id;
  const taken = new Set<string>();
  const withParts = (flow: Flow, depth: number): readonly MoneyRow[] => {
    if (taken.has(flow.fundingLine.id)) return [];
    taken.add(flow.fundingLine.id);
    const parts = flows.filter((part) => wholeOf(part) === flow.fundingLine.id);
    return [{ flow, depth }, ...parts.flatMap((part) => withParts(part, depth + 1))];
  };
  const tops = flows.filter((flow) => wholeOf(flow) === undefined);
  // Flows in a circle have no top; they come last rather than not at all.
  return [...tops, ...flows].flatMap((flow) => withParts(flow, 0));
}
