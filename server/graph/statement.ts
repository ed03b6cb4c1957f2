import { z } from 'zod';
import type { RelationType } from '../generated/exploration.ts';
import { Entity } from './entity.ts';
import { evidenceOf } from './evidence.ts';
import { ontology } from './ontology.ts';

const Relation = z.custom<RelationType>((value) => typeof value === 'string' && ontology.edges.has(value));

/** An edge with both its ends: `r { .*, relation: type(r), subject: startNode(r), object: endNode(r) }` in Cypher. */
export const Statement = z
  .object({
    id: z.string(),
    relation: Relation,
    subject: Entity,
    object: Entity,
    claim: z.string(),
    certainty: z.enum(['EXPLICIT', 'IMPLIED']),
    periodFrom: z.string().optional(),
    periodTo: z.string().optional(),
    periodLabel: z.string().optional(),
    role: z.string().optional(),
    evidence: z.array(z.string()),
    sections: z.array(z.string()),
    claims: z.array(z.string()),
  })
  .transform(({ evidence, sections, claims, ...statement }) => ({
    ...statement,
    evidence: evidenceOf(evidence, sections, claims),
  }));

/** A fact of the graph with the places that say so. */
export type Statement = z.infer<typeof Statement>;
