import { graphql } from '../../generated/gql.ts';
import type { AroundQueryVariables } from '../../generated/graphql.ts';
import { aPage, type Step } from '../../url/steps.ts';

/** A thing and what lies around it. Where there is no such thing, there are no nodes. */
export const AroundQuery = graphql(`
  query Around($id: ID!, $direction: Direction, $relations: [RelationType!], $types: [EntityType!], $first: Int!) {
    neighbourhood(ids: [$id], direction: $direction, relations: $relations, types: $types, first: $first) {
      totalStatements
      nodes {
        ...SceneItem
      }
      statements {
        ...SceneFact
      }
    }
  }
`);

/** The shortest ways between two things. */
export const BetweenQuery = graphql(`
  query Between($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, maxLength: 4, count: 10) {
      nodes {
        ...SceneItem
      }
      statements {
        ...SceneFact
      }
    }
  }
`);

/** What to ask for a step around one thing: a thing that is opened is the neighbourhood of itself without any statement. */
export function aroundVariables(step: Extract<Step, { do: 'open' | 'expand' }>): AroundQueryVariables {
  if (step.do === 'open') return { id: step.id, first: 0 };
  const { id, kind, first = aPage } = step;
  return { id, first, ...(kind && { direction: kind.direction, relations: [kind.relation], types: [kind.type] }) };
}
