import { graphql } from '../../generated/gql.ts';
import type { PathsQuery as Answer } from '../../generated/graphql.ts';

/** Ways between two things, each of facts with their evidence; with how many facts each thing on the way has. */
export const PathsQuery = graphql(`
  query Paths($from: ID!, $to: ID!, $maxLength: Int!, $certainty: Certainty, $count: Int!) {
    paths(from: $from, to: $to, maxLength: $maxLength, certainty: $certainty, count: $count) {
      length
      nodes {
        id
        type
        label
        relationCounts {
          relation
          direction
          type
          count
        }
      }
      statements {
        id
        relation
        claim
        certainty
        period {
          label
        }
        subject {
          id
        }
        evidence {
          ...Passage
        }
      }
    }
  }
`);

export type Path = Answer['paths'][number];
