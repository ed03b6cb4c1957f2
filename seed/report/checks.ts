import type { Problem } from '../reading/SeedInvalid.ts';
import type { Check } from './Check.ts';
import { actionOfTwoProgrammes } from './checks/actionOfTwoProgrammes.ts';
import { fundingWithoutPayer } from './checks/fundingWithoutPayer.ts';
import { nearlyTheSameName } from './checks/nearlyTheSameName.ts';
import { partsExceedWhole } from './checks/partsExceedWhole.ts';
import { repeatedText } from './checks/repeatedText.ts';
import { themeOutsideTree } from './checks/themeOutsideTree.ts';
import { thingWithoutRelation } from './checks/thingWithoutRelation.ts';
import { unnamedInEvidence } from './checks/unnamedInEvidence.ts';
import type { SeedUnderReview } from './SeedUnderReview.ts';

/** Everything that is looked for, what is doubtful first: a reader of the report sees its end. */
export const checks: readonly Check[] = [
  unnamedInEvidence,
  nearlyTheSameName,
  thingWithoutRelation,
  fundingWithoutPayer,
  actionOfTwoProgrammes,
  themeOutsideTree,
  partsExceedWhole,
  repeatedText,
];

/** A problem, and the check that found it. */
export interface Finding extends Problem, Pick<Check, 'kind' | 'severity' | 'remedy'> {}

/** What all checks find. */
export function findingsOf(seed: SeedUnderReview): readonly Finding[] {
  return checks.flatMap(({ kind, severity, remedy, find }) =>
    find(seed).map((problem) => ({ kind, severity, remedy, ...problem })),
  );
}
