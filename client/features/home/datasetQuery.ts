import { graphql } from '../../generated/gql.ts';

/** What is loaded, as the first page tells it. */
export const DatasetQuery = graphql(`
  query Dataset {
    dataset {
      version
      knownGaps
      counts {
        type
        count
      }
      relationCounts {
        relation
        count
      }
      documents {
        ...CoveredDocument
      }
    }
  }
`);
