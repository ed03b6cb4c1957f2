import { z } from 'zod';
import { BadInput } from '../../errors/knownErrors.ts';
import type { AmountKind, QueryMoneyArgs, QueryResolvers } from '../../generated/exploration.ts';
import { Entity } from '../../graph/entity.ts';
import { evidenceOf } from '../../graph/evidence.ts';
import { parseFirst } from '../../graph/page.ts';
import { parsePeriod } from '../../graph/period.ts';
import { readStatement } from '../../graph/readStatement.ts';
import { totalsOf } from './totals.ts';
import { warningsOn } from './warnings.ts';

/** Looks at every flow. */
const ofAll = readStatement(import.meta.url, 'money.cypher');
/** Where the database begins instead: at what the first of these filters that is given names. Themes come last, for they hold others. */
const beginnings = {
  funds: 'MATCH (start:Entity)<-[:FUNDS]-(line:FundingLine) WHERE start.id IN $funds',
  providedBy: 'MATCH (start:Entity)<-[:PROVIDED_BY]-(line:FundingLine) WHERE start.id IN $providedBy',
  availableTo: 'MATCH (start:Entity)<-[:AVAILABLE_TO]-(line:FundingLine) WHERE start.id IN $availableTo',
  documents: 'MATCH (start:Document)<-[:MENTIONED_IN]-(line:FundingLine) WHERE start.id IN $documents',
  themes:
    'MATCH (start:Theme)<-[:PART_OF*0..]-(own:Theme) WHERE start.id IN $themes WITH DISTINCT own MATCH (own)<-[:ADDRESSES|FUNDS]-(line:FundingLine)',
} as const;
type Filter = keyof typeof beginnings;
const mostIds = 100;
/** More flows than there will be. */
const all = 1_000_000;

const Allocation = z
  .object({
    amount: z.number(),
    structural: z.boolean(),
    kind: z.custom<AmountKind>(),
    year: z
      .number()
      .nullish()
      .transform((year) => year ?? null),
    evidence: z.array(z.string()),
    sections: z.array(z.string()),
  })
  .transform(({ evidence, sections, ...figure }) => ({ ...figure, evidence: [...evidenceOf(evidence, sections)] }));

const Row = z.object({
  /** Every flow, the best known first. */
  ranked: z.array(z.object({ id: z.string(), allocations: z.array(Allocation), wholes: z.array(z.string()) })),
  /** The first of them with what they are joined to. */
  flows: z.array(z.object({ line: Entity, joined: z.array(z.object({ relation: z.string(), other: Entity })) })),
});

type Row = z.infer<typeof Row>;

/** Flows of money with sums that count nothing twice, and what has to be known of the figures. */
export const money: NonNullable<QueryResolvers['money']> = async (_parent, args, { graph, dataset }) => {
  const [row] = await graph.read(statementFor(args), parseArguments(args), Row);
  const { ranked, flows } = row ?? { ranked: [], flows: [] };
  const figures = new Map(ranked.map(({ id, allocations }) => [id, allocations]));
  return {
    flows: flows.map((flow) => flowOf(flow, figures.get(flow.line.id) ?? [])),
    totalFlows: ranked.length,
    totals: [...totalsOf(ranked.map(({ id, wholes, allocations }) => ({ id, wholes, figures: allocations })))],
    warnings: [
      ...warningsOn(
        ranked.flatMap(({ allocations }) => allocations.flatMap(({ evidence }) => evidence)),
        dataset.gaps,
      ),
    ],
  };
};

function statementFor(args: Partial<QueryMoneyArgs>): string {
  const filter = (Object.keys(beginnings) as Filter[]).find((name) => args[name]);
  return filter ? ofAll.replace('MATCH (line:FundingLine)', `${beginnings[filter]} WITH DISTINCT line`) : ofAll;
}

function parseArguments({ period, first, ...args }: Partial<QueryMoneyArgs>) {
  const { providedBy, funds, availableTo, themes, documents } = args;
  const filters = { providedBy, funds, availableTo, themes, documents };
  for (const [name, ids] of Object.entries(filters)) {
    if (ids && ids.length > mostIds)
      throw new BadInput(`${name} has ${ids.length} ids. Ask for at most ${mostIds} at a time.`);
  }
  const parameters = Object.fromEntries(Object.entries(filters).map(([name, ids]) => [name, ids ?? null]));
  return {
    ...parameters,
    ...parsePeriod(period),
    first: first == null ? all : parseFirst(first, all, 'filter for the others'),
  };
}

function flowOf({ line, joined }: Row['flows'][number], allocations: Row['ranked'][number]['allocations']) {
  const ends = (relation: string) => joined.filter((edge) => edge.relation === relation).map(({ other }) => other);
  return {
    fundingLine: line,
    allocations,
    providedBy: ends('PROVIDED_BY'),
    funds: ends('FUNDS'),
    availableTo: ends('AVAILABLE_TO'),
    partOf: ends('PART_OF'),
  };
}
