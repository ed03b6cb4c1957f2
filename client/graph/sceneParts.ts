import { graphql } from '../generated/gql.ts';
import type { SceneFactFragment, SceneItemFragment } from '../generated/graphql.ts';
import type { Scene } from './scene.ts';

graphql(`
  fragment SceneItem on Entity {
    id
    type
    label
    period {
      from
      to
      label
    }
    relationCounts {
      relation
      direction
      type
      count
    }
  }
`);

graphql(`
  fragment SceneFact on Statement {
    id
    relation
    claim
    certainty
    role
    period {
      from
      to
      label
    }
    subject {
      id
      type
      label
    }
    object {
      id
      type
      label
    }
    evidence {
      ...Passage
    }
  }
`);

/** A thing as graph and table show it. */
export type SceneItem = SceneItemFragment;
/** A statement as graph and table show it, with its evidence. */
export type SceneFact = SceneFactFragment;
export type ShownScene = Scene<SceneItem, SceneFact>;

/** How many statements a thing has, on the screen or not. */
export const degreeOf = ({ relationCounts }: Pick<SceneItem, 'relationCounts'>): number =>
  relationCounts.reduce((sum, { count }) => sum + count, 0);
