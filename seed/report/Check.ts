import type { Problem } from '../reading/SeedInvalid.ts';
import type { SeedUnderReview } from './SeedUnderReview.ts';

/**
 * Something to look for in a seed that can be imported.
 *
 * What it finds is an error where it can only be wrong; doubtful where a source can really say so, and a person should
 * have looked.
 */
export interface Check {
  /** What its findings are: "Amounts whose parts exceed the whole". */
  readonly kind: string;
  readonly severity: 'error' | 'doubtful';
  /** What to do about a finding, in a sentence. */
  readonly remedy: string;
  /** What is wrong, each with its place in the seed. */
  readonly find: (seed: SeedUnderReview) => readonly Problem[];
}
