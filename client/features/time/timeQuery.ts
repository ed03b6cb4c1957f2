import { graphql } from '../../generated/gql.ts';
import type { SourcesQuery as Sources, TimedThingFragment } from '../../generated/graphql.ts';

graphql(`
  fragment TimedThing on Entity {
    id
    type
    label
    period {
      from
      to
      label
    }
  }
`);

/** Everything with a place in time. */
export const TimelineQuery = graphql(`
  query Timeline($types: [EntityType!], $period: PeriodInput) {
    timeline(types: $types, period: $period, first: 500) {
      entity {
        ...TimedThing
      }
    }
  }
`);

/** What is about a theme or a theme within it, and what is part of that; with what says so. */
export const AboutThemeQuery = graphql(`
  query AboutTheme($theme: ID!, $period: PeriodInput) {
    neighbourhood(
      ids: [$theme]
      depth: 2
      direction: IN
      relations: [ADDRESSES, PART_OF, FUNDS]
      period: $period
      first: 500
    ) {
      truncated
      totalStatements
      nodes {
        ...TimedThing
      }
      statements {
        ...AboutTheme
      }
    }
  }

  fragment AboutTheme on Statement {
    id
    relation
    claim
    certainty
    subject {
      id
      type
      label
    }
    object {
      id
      type
    }
    evidence {
      ...Passage
    }
  }
`);

/** Places that name a thing; asked for when a reader wants to see them. */
export const PlacesQuery = graphql(`
  query Places($id: ID!) {
    entity(id: $id) {
      id
      mentions(first: 5) {
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

/** The sources, for the lineage of a theme. */
export const SourcesQuery = graphql(`
  query Sources {
    dataset {
      documents {
        document {
          id
          label
          attributes {
            name
            value
          }
        }
      }
    }
  }
`);

export type TimedThing = TimedThingFragment;
export type Source = Sources['dataset']['documents'][number]['document'];
