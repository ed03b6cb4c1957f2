import { graphql } from '../../generated/gql.ts';

/** A source as it reads, with what the graph made of each passage. */
export const ReaderQuery = graphql(`
  query Reader($id: ID!) {
    document(id: $id) {
      document {
        id
        type
        label
        description
        period {
          label
        }
        attributes {
          name
          value
        }
      }
      textAvailable
      lines {
        number
        text
      }
      passages {
        ...ReaderPassage
      }
    }
    dataset {
      version
    }
  }

  fragment ReaderPassage on DocumentPassage {
    startLine
    endLine
    section
    statements {
      id
      relation
      certainty
      role
      claim
      period {
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
        id
        startLine
        endLine
        claim
        document {
          id
        }
      }
    }
  }
`);
