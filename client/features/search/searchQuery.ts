import { graphql } from '../../generated/gql.ts';

export const SearchQuery = graphql(`
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      totalCount
      edges {
        ...SearchHit
      }
    }
  }
`);
