import { graphql } from '../../generated/gql.ts';

/** Statements of one kind that a thing takes part in. */
export const FactsQuery = graphql(`
  query Facts($id: ID!, $direction: Direction!, $relations: [RelationType!], $types: [EntityType!], $after: String) {
    entity(id: $id) {
      id
      statements(direction: $direction, relations: $relations, types: $types, first: 20, after: $after) {
        totalCount
        edges {
          cursor
          node {
            ...SceneFact
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Places that name a thing. */
export const MentionsQuery = graphql(`
  query Mentions($id: ID!, $after: String) {
    entity(id: $id) {
      id
      mentions(first: 20, after: $after) {
        totalCount
        edges {
          cursor
          node {
            ...Passage
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
