import { graphql } from '../../generated/gql.ts';

/** A theme with everything that is a part of it, down to three steps. */
export const ThemesQuery = graphql(`
  query Themes($root: ID!) {
    neighbourhood(ids: [$root], depth: 3, direction: IN, relations: [PART_OF], types: [THEME], first: 500) {
      nodes {
        ...SceneItem
      }
      statements {
        id
        subject {
          id
        }
        object {
          id
        }
      }
    }
  }
`);
