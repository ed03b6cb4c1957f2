import { graphql } from '../../generated/gql.ts';
import type { MoneyQuery as Answer } from '../../generated/graphql.ts';

/** Flows of money with their figures, the places that state them, and what they add up to. */
export const MoneyQuery = graphql(`
  query Money(
    $providedBy: [ID!]
    $funds: [ID!]
    $availableTo: [ID!]
    $themes: [ID!]
    $documents: [ID!]
    $period: PeriodInput
  ) {
    money(
      providedBy: $providedBy
      funds: $funds
      availableTo: $availableTo
      themes: $themes
      documents: $documents
      period: $period
      first: 500
    ) {
      totalFlows
      flows {
        fundingLine {
          ...MoneyEnd
          period {
            label
          }
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
        providedBy {
          ...MoneyEnd
        }
        funds {
          ...MoneyEnd
        }
        availableTo {
          ...MoneyEnd
        }
        partOf {
          id
        }
      }
      totals {
        year
        structural
        kind
        amount
        lines
      }
      warnings
    }
    dataset {
      version
    }
  }

  fragment MoneyEnd on Entity {
    id
    type
    label
  }
`);

/** What says what a flow is joined to; asked for when a reader wants to see it. */
export const FlowFactsQuery = graphql(`
  query FlowFacts($id: ID!) {
    entity(id: $id) {
      id
      statements(relations: [PROVIDED_BY, FUNDS, AVAILABLE_TO, PART_OF, ADDRESSES], first: 100) {
        edges {
          cursor
          node {
            id
            claim
            certainty
            evidence {
              ...Passage
            }
          }
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export type MoneyReport = Answer['money'];
export type Flow = MoneyReport['flows'][number];
export type Figure = Flow['allocations'][number];
