import type { EntityType } from '../../generated/graphql.ts';
import { isOf, type Slice } from './slice.ts';
import { wholesOf } from './wholes.ts';

interface End {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
}

type Sliceable = Parameters<typeof isOf>[1];

/** As much of a flow as the drawing needs. */
export interface DrawnFlow {
  readonly fundingLine: End;
  readonly allocations: readonly (Sliceable & { readonly amount: number })[];
  readonly providedBy: readonly End[];
  readonly funds: readonly End[];
  readonly availableTo: readonly End[];
  readonly partOf: readonly { readonly id: string }[];
}

/** From left to right: who pays, out of what, through what, to whom, about what. */
export const columns = ['payer', 'line', 'means', 'recipient', 'theme'] as const;
export type Column = (typeof columns)[number];

export interface StreamNode extends End {
  /** The same thing may pay and receive: a node is a thing in a column. */
  readonly key: string;
  readonly column: Column;
  /** Whole euros that pass through it. */
  readonly amount: number;
}

export interface StreamLink {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  /** Whether it is drawn as an even share of an amount of which no source says how it is divided. */
  readonly shared: boolean;
}

export interface Streams {
  readonly nodes: readonly StreamNode[];
  readonly links: readonly StreamLink[];
  /** Ids of flows that are part of another that is drawn, and would count twice. */
  readonly parts: readonly string[];
}

const actors = new Set<EntityType>([
  'MINISTRY',
  'ORGANISATION',
  'MUNICIPALITY',
  'REGION',
  'ACTOR_GROUP',
  'PERSON',
  'PARTY',
  'TARGET_GROUP',
]);

function columnOf(type: EntityType): Column {
  if (type === 'THEME') return 'theme';
  return actors.has(type) ? 'recipient' : 'means';
}

/**
 * The figures of one slice as streams over the columns. Each column is another look at the same money, so what is known
 * in a column holds all of it; a column of which a flow says nothing is passed over. Where a column has several things,
 * the amount is drawn as even shares and marked, for no source says more.
 */
export function streamsOf(flows: readonly DrawnFlow[], slice: Slice): Streams {
  const amounts = new Map(
    flows.map((flow) => [
      flow.fundingLine.id,
      flow.allocations.filter((figure) => isOf(slice, figure)).reduce((sum, { amount }) => sum + amount, 0),
    ]),
  );
  const has = (id: string) => (amounts.get(id) ?? 0) > 0;
  const wholes = wholesOf(flows);
  const isPart = ({ fundingLine: { id } }: DrawnFlow) => [...(wholes.get(id) ?? [])].some(has);
  const shown = flows.filter(({ fundingLine }) => has(fundingLine.id));

  const nodes = new Map<string, StreamNode>();
  const links = new Map<string, StreamLink>();
  for (const flow of shown.filter((each) => !isPart(each))) {
    const amount = amounts.get(flow.fundingLine.id) ?? 0;
    const stages = stagesOf(flow);
    for (const [index, stage] of stages.entries()) {
      for (const node of stage) {
        const share = amount / stage.length;
        nodes.set(node.key, { ...node, amount: (nodes.get(node.key)?.amount ?? 0) + share });
        const next = stages[index + 1] ?? [];
        for (const { key: to } of next) {
          const known = links.get(`${node.key} ${to}`);
          links.set(`${node.key} ${to}`, {
            from: node.key,
            to,
            amount: (known?.amount ?? 0) + share / next.length,
            shared: (known?.shared ?? false) || stage.length > 1 || next.length > 1,
          });
        }
      }
    }
  }
  return {
    nodes: [...nodes.values()],
    links: [...links.values()],
    parts: shown.filter(isPart).map(({ fundingLine }) => fundingLine.id),
  };
}

function stagesOf({ fundingLine, providedBy, funds, availableTo }: DrawnFlow): readonly Omit<StreamNode, 'amount'>[][] {
  const ends = { payer: providedBy, line: [fundingLine], means: [], recipient: availableTo, theme: [] };
  return columns
    .map((column) => {
      const all = [
        ...ends[column],
        ...(column === 'payer' ? [] : funds.filter(({ type }) => columnOf(type) === column)),
      ];
      const once = new Map(all.map((end) => [end.id, end]));
      return [...once.values()].map(({ id, type, label }) => ({ id, type, label, column, key: `${column} ${id}` }));
    })
    .filter((stage) => stage.length > 0);
}
