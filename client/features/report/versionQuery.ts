import { graphql } from '../../generated/gql.ts';

/** Which data these are. */
export const VersionQuery = graphql(`
  query Version {
    dataset {
      version
    }
  }
`);
