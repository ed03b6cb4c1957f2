import { graphql } from '../../generated/gql.ts';
import type { AskQuery as Data } from '../../generated/graphql.ts';

/** The answer to a question with everything that it takes to check it. */
export const AskQuery = graphql(`
  query Ask($question: String!, $terms: [QuestionTermInput!]) {
    dataset {
      version
    }
    ask(question: $question, terms: $terms) {
      status
      language
      interpretation
      terms {
        text
        start
        end
        role
        entity {
          id
          type
          label
        }
        entityType
        relation
        alternatives {
          id
          type
          label
        }
      }
      summary
      totalRows
      rows {
        entity {
          id
          type
          label
        }
        value
        statements {
          id
          claim
          certainty
          evidence {
            ...Passage
          }
        }
      }
      graph {
        nodes {
          id
        }
      }
      graphql
      passages {
        ...Passage
      }
      suggestions
    }
  }
`);

export type Answer = Data['ask'];
export type AnswerRow = Answer['rows'][number];
export type Term = Answer['terms'][number];
