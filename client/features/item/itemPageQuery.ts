import { graphql } from '../../generated/gql.ts';

/** What a thing is, and how much there is to say of it. */
export const ItemPageQuery = graphql(`
  query ItemPage($id: ID!) {
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
    dataset {
      version
    }
  }
`);

/** Statements of one relation, seen from one end. */
export const RelationQuery = graphql(`
  query Relation($id: ID!, $direction: Direction!, $relations: [RelationType!], $after: String) {
    entity(id: $id) {
      id
      statements(direction: $direction, relations: $relations, first: 10, after: $after) {
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

/** The things that a thing is joined to, with when they are. */
export const AroundItemQuery = graphql(`
  query AroundItem($id: ID!) {
    neighbourhood(ids: [$id], first: 100) {
      nodes {
        ...SceneItem
        period {
          from
          to
        }
      }
      statements {
        id
        relation
        certainty
        subject {
          id
        }
        object {
          id
        }
      }
      totalNodes
    }
  }
`);

/** The places that name a thing. */
export const NamedInQuery = graphql(`
  query NamedIn($id: ID!, $after: String) {
    entity(id: $id) {
      id
      mentions(first: 100, after: $after) {
        totalCount
        edges {
          cursor
          node {
            id
            startLine
            endLine
            document {
              id
              label
            }
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

/** Flows of money with a thing at each of its ends, as far as they are asked for. */
export const ItemMoneyQuery = graphql(`
  query ItemMoney(
    $ids: [ID!]!
    $pays: Boolean!
    $receives: Boolean!
    $isFunded: Boolean!
    $isAbout: Boolean!
    $isSource: Boolean!
  ) {
    providedBy: money(providedBy: $ids, first: 50) @include(if: $pays) {
      ...ItemFlows
    }
    availableTo: money(availableTo: $ids, first: 50) @include(if: $receives) {
      ...ItemFlows
    }
    funds: money(funds: $ids, first: 50) @include(if: $isFunded) {
      ...ItemFlows
    }
    themes: money(themes: $ids, first: 50) @include(if: $isAbout) {
      ...ItemFlows
    }
    documents: money(documents: $ids, first: 50) @include(if: $isSource) {
      ...ItemFlows
    }
  }

  fragment ItemFlows on MoneyReport {
    totalFlows
    flows {
      fundingLine {
        id
        type
        label
      }
      allocations {
        year
        structural
        amount
        kind
        evidence {
          ...Passage
        }
      }
    }
    warnings
  }
`);
