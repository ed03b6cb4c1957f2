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

/** What the sources are about and who is in them. */
export const AroundSourcesQuery = graphql(`
  query AroundSources($documents: [ID!]!, $types: [EntityType!]!) {
    neighbourhood(ids: $documents, types: $types, depth: 2, first: 500) {
      nodes {
        ...SceneItem
      }
    }
  }
`);
