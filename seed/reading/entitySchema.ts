import { z } from 'zod';
import type { AttributeOf, NodeType, Ontology } from '../../schema/ontology.ts';
import { strict } from './strict.ts';
import { Lines, SeedDate, SeedPeriod, Text } from './values.ts';

/** What every entity may say. */
const common = {
  label: Text,
  aliases: z.array(Text).default([]),
  description: Text.optional(),
  period: SeedPeriod.optional(),
  sameAs: z.array(Text).default([]),
};

/** Attributes that are dates, whatever type has them. */
const dates = new Set(['date']);

/**
 * What an entity of a type may say, made from the ontology: a new attribute there needs nothing here. What its type
 * adds comes together as `attributes`.
 */
export function entitySchema(type: NodeType, ontology: Ontology) {
  const isMoney = type.name === 'FUNDING_LINE';
  // The amount of a funding line follows from its figures.
  const own = type.attributes.filter(({ name }) => !(isMoney && name === 'amount'));
  const shape = Object.fromEntries(own.map((attribute) => [attribute.name, valueOf(attribute).optional()]));
  return strict({
    ...common,
    ...shape,
    ...(isMoney && { allocations: z.array(allocationSchema(ontology)).default([]) }),
  }).transform((entity) => ({
    ...Parsed.parse(entity),
    attributes: Attributes.parse(
      Object.fromEntries(
        Object.entries(entity).filter(([name, value]) => Object.hasOwn(shape, name) && value !== undefined),
      ),
    ),
  }));
}

/** An entity as the seed says it. */
export type SeedEntity = z.infer<ReturnType<typeof entitySchema>>;

export type SeedAllocation = SeedEntity['allocations'][number];

function valueOf({ name, type, enum: values }: AttributeOf) {
  if (dates.has(name)) return SeedDate;
  switch (type) {
    case 'Enum':
      return z.enum(values?.values ?? []);
    case 'Int':
      return z.number().int();
    case 'Float':
      return z.number();
    case 'String':
      return z.union([Text, z.number()], { error: 'write a text' }).transform(String);
  }
}

function allocationSchema(ontology: Ontology) {
  const kinds = ontology.nodes.get('FUNDING_LINE')?.attributes.find(({ name }) => name === 'kind')?.enum?.values ?? [];
  return strict({
    amount: z.number().int({ error: 'write whole euros, such as 28000000' }).nonnegative(),
    year: z.number().int().min(1900).max(2100).optional(),
    structural: z.boolean().default(false),
    kind: z.enum(kinds).optional(),
    evidence: strict({ document: Text, lines: Lines, section: Text.optional() }),
  });
}

const Attributes = z.record(z.string(), z.union([z.string(), z.number()]));

/** What is the same for every type, typed; the values have been checked. */
const Parsed = z.object({
  label: z.string(),
  aliases: z.array(z.string()),
  description: z.string().optional(),
  period: z.object({ from: z.string().optional(), to: z.string().optional(), label: z.string().optional() }).optional(),
  sameAs: z.array(z.string()),
  allocations: z
    .array(
      z.object({
        amount: z.number(),
        year: z.number().optional(),
        structural: z.boolean(),
        kind: z.string().optional(),
        evidence: z.object({
          document: z.string(),
          lines: z.object({ startLine: z.number(), endLine: z.number() }),
          section: z.string().optional(),
        }),
      }),
    )
    .default([]),
});
