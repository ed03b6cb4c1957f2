import { graphql } from '../../generated/gql.ts';

/** All that the panel says of a thing but its statements and mentions, which are loaded when they are opened. */
export const ItemQuery = graphql(`
  query Item($id: ID!) {
    entity(id: $id) {
      ...SceneItem
      aliases
      description
      sameAs
      attributes {
        name
        value
      }
      mentions(first: 0) {
        totalCount
      }
    }
  }
`);
