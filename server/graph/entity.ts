import { isNode } from 'neo4j-driver';
import { z } from 'zod';
import type { EntityType } from '../generated/exploration.ts';
import { ontology } from './ontology.ts';

const Type = z.custom<EntityType>((value) => typeof value === 'string' && ontology.nodes.has(value));

/** The properties of an entity's node: what every type has, and the attributes of its own type beside it. */
const Properties = z.looseObject({
  id: z.string(),
  type: Type,
  label: z.string(),
  aliases: z.array(z.string()),
  description: z.string().optional(),
  periodFrom: z.string().optional(),
  periodTo: z.string().optional(),
  periodLabel: z.string().optional(),
  sameAs: z.array(z.string()),
});

/** A thing of the graph, read from its node. */
export type Entity = z.infer<typeof Properties>;

export const Entity = z
  .unknown()
  .transform((value) => (isNode(value) ? value.properties : value))
  .pipe(Properties);
