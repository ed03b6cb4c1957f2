import { graphql } from '../../generated/gql.ts';
import type { AroundQueryVariables } from '../../generated/graphql.ts';
import { aPage, type Step } from '../../url/view.ts';

/** A thing and what lies around it. Where there is no such thing, there are no nodes. */
export const AroundQuery = graphql(`
  query Around($id: ID!, $direction: Direction, $relations: [RelationType!], $types: [EntityType!], $first: Int!) {
    neighbourhood(ids: [$id], direction: $direction, relations: $relations, types: $types, first: $first) {
      nodes {
        ...SceneItem
      }
      statements {
        ...SceneFact
      }
    }
  }
`);

/** What to ask for a step: a thing that is opened is the neighbourhood of itself without any statement. */
export function aroundVariables(step: Exclude<Step, { do: 'hide' }>): AroundQueryVariables {
  if (step.do === 'open') return { id: step.id, first: 0 };
  const { id, kind, first = aPage } = step;
  return { id, first, ...(kind && { direction: kind.direction, relations: [kind.relation], types: [kind.type] }) };
}
