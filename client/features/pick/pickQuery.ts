import { graphql } from '../../generated/gql.ts';

/** Things of some types by name. */
export const PickQuery = graphql(`
  query Pick($text: String!, $types: [EntityType!]) {
    search(text: $text, types: $types, first: 8) {
      totalCount
      edges {
        ...SearchHit
      }
    }
  }
`);

/** What chosen ids stand for. */
export const ChosenQuery = graphql(`
  query Chosen($ids: [ID!]!) {
    entities(ids: $ids) {
      id
      type
      label
    }
  }
`);
