import type { Certainty } from '../../generated/graphql.ts';
import { anId, oneOf, type Values, wholeNumber } from '../../url/parameters.ts';

/** What the address of the page about ways between two things says. */
export const pathsParameters = {
  from: anId,
  to: anId,
  /** How many facts a way has at most. */
  maxLength: wholeNumber(1, 8, 6),
  certainty: oneOf<Certainty | 'ANY'>(['ANY', 'EXPLICIT'], 'ANY'),
};

export type PathsAddress = Values<typeof pathsParameters>;
