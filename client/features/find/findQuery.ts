import { graphql } from '../../generated/gql.ts';

/** What is found for a text, with how much there is of each type. */
export const FindQuery = graphql(`
  query Find($text: String!, $types: [EntityType!], $period: PeriodInput, $first: Int!) {
    search(text: $text, types: $types, period: $period, first: $first) {
      totalCount
      facets {
        type
        count
      }
      edges {
        ...FoundItem
      }
    }
  }
`);
