import { z } from 'zod';
import { strict } from './strict.ts';
import { CertaintyWord, EntityId, Lines, SeedPeriod, Text } from './values.ts';

const Triple = z.tuple([EntityId, z.string(), EntityId], { error: 'write [subject, RELATION, object]' });

const LongFact = strict({
  fact: Triple,
  certainty: CertaintyWord.optional(),
  period: SeedPeriod.optional(),
  role: Text.optional(),
});

/** A fact as a triple, or as an object where it says more than its passage does. */
const Fact = z.union([LongFact, Triple.transform((fact) => ({ fact }))]);

/** A passage of a document: where it stands, what it says, and the facts in it. */
export const Passage = strict({
  section: Text.optional(),
  lines: Lines,
  claim: Text,
  certainty: CertaintyWord.default('EXPLICIT'),
  period: SeedPeriod.optional(),
  facts: z.array(Fact).default([]),
  /** Things that it names without a fact about them. */
  names: z.array(EntityId).default([]),
});

export type Passage = z.infer<typeof Passage>;
