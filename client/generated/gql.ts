/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment Passage on Evidence {\n    id\n    section\n    startLine\n    endLine\n    claim\n    quote\n    url\n    document {\n      id\n      label\n    }\n  }\n": typeof types.PassageFragmentDoc,
    "\n  query Around($id: ID!, $direction: Direction, $relations: [RelationType!], $types: [EntityType!], $first: Int!) {\n    neighbourhood(ids: [$id], direction: $direction, relations: $relations, types: $types, first: $first) {\n      nodes {\n        ...SceneItem\n      }\n      statements {\n        ...SceneFact\n      }\n    }\n  }\n": typeof types.AroundDocument,
    "\n  fragment CoveredDocument on DocumentCoverage {\n    document {\n      id\n      type\n      label\n      period {\n        label\n      }\n      attributes {\n        name\n        value\n      }\n    }\n    textAvailable\n    lines\n    linesCited\n    entities\n    statements\n  }\n": typeof types.CoveredDocumentFragmentDoc,
    "\n  query Dataset {\n    dataset {\n      version\n      knownGaps\n      counts {\n        type\n        count\n      }\n      relationCounts {\n        relation\n        count\n      }\n      documents {\n        ...CoveredDocument\n      }\n    }\n  }\n": typeof types.DatasetDocument,
    "\n  query AroundSources($documents: [ID!]!, $types: [EntityType!]!) {\n    neighbourhood(ids: $documents, types: $types, depth: 2, first: 500) {\n      nodes {\n        ...SceneItem\n      }\n    }\n  }\n": typeof types.AroundSourcesDocument,
    "\n  query Facts($id: ID!, $direction: Direction!, $relations: [RelationType!], $types: [EntityType!], $after: String) {\n    entity(id: $id) {\n      id\n      statements(direction: $direction, relations: $relations, types: $types, first: 20, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...SceneFact\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.FactsDocument,
    "\n  query Mentions($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(first: 20, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...Passage\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.MentionsDocument,
    "\n  query Item($id: ID!) {\n    entity(id: $id) {\n      ...SceneItem\n      aliases\n      description\n      sameAs\n      attributes {\n        name\n        value\n      }\n      mentions(first: 0) {\n        totalCount\n      }\n    }\n  }\n": typeof types.ItemDocument,
    "\n  fragment SearchHit on SearchEdge {\n    matched\n    node {\n      id\n      type\n      label\n    }\n  }\n": typeof types.SearchHitFragmentDoc,
    "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      totalCount\n      edges {\n        ...SearchHit\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment SceneItem on Entity {\n    id\n    type\n    label\n    period {\n      label\n    }\n    relationCounts {\n      relation\n      direction\n      type\n      count\n    }\n  }\n": typeof types.SceneItemFragmentDoc,
    "\n  fragment SceneFact on Statement {\n    id\n    relation\n    claim\n    certainty\n    role\n    period {\n      label\n    }\n    subject {\n      id\n      type\n      label\n    }\n    object {\n      id\n      type\n      label\n    }\n    evidence {\n      ...Passage\n    }\n  }\n": typeof types.SceneFactFragmentDoc,
};
const documents: Documents = {
    "\n  fragment Passage on Evidence {\n    id\n    section\n    startLine\n    endLine\n    claim\n    quote\n    url\n    document {\n      id\n      label\n    }\n  }\n": types.PassageFragmentDoc,
    "\n  query Around($id: ID!, $direction: Direction, $relations: [RelationType!], $types: [EntityType!], $first: Int!) {\n    neighbourhood(ids: [$id], direction: $direction, relations: $relations, types: $types, first: $first) {\n      nodes {\n        ...SceneItem\n      }\n      statements {\n        ...SceneFact\n      }\n    }\n  }\n": types.AroundDocument,
    "\n  fragment CoveredDocument on DocumentCoverage {\n    document {\n      id\n      type\n      label\n      period {\n        label\n      }\n      attributes {\n        name\n        value\n      }\n    }\n    textAvailable\n    lines\n    linesCited\n    entities\n    statements\n  }\n": types.CoveredDocumentFragmentDoc,
    "\n  query Dataset {\n    dataset {\n      version\n      knownGaps\n      counts {\n        type\n        count\n      }\n      relationCounts {\n        relation\n        count\n      }\n      documents {\n        ...CoveredDocument\n      }\n    }\n  }\n": types.DatasetDocument,
    "\n  query AroundSources($documents: [ID!]!, $types: [EntityType!]!) {\n    neighbourhood(ids: $documents, types: $types, depth: 2, first: 500) {\n      nodes {\n        ...SceneItem\n      }\n    }\n  }\n": types.AroundSourcesDocument,
    "\n  query Facts($id: ID!, $direction: Direction!, $relations: [RelationType!], $types: [EntityType!], $after: String) {\n    entity(id: $id) {\n      id\n      statements(direction: $direction, relations: $relations, types: $types, first: 20, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...SceneFact\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.FactsDocument,
    "\n  query Mentions($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(first: 20, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...Passage\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.MentionsDocument,
    "\n  query Item($id: ID!) {\n    entity(id: $id) {\n      ...SceneItem\n      aliases\n      description\n      sameAs\n      attributes {\n        name\n        value\n      }\n      mentions(first: 0) {\n        totalCount\n      }\n    }\n  }\n": types.ItemDocument,
    "\n  fragment SearchHit on SearchEdge {\n    matched\n    node {\n      id\n      type\n      label\n    }\n  }\n": types.SearchHitFragmentDoc,
    "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      totalCount\n      edges {\n        ...SearchHit\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  fragment SceneItem on Entity {\n    id\n    type\n    label\n    period {\n      label\n    }\n    relationCounts {\n      relation\n      direction\n      type\n      count\n    }\n  }\n": types.SceneItemFragmentDoc,
    "\n  fragment SceneFact on Statement {\n    id\n    relation\n    claim\n    certainty\n    role\n    period {\n      label\n    }\n    subject {\n      id\n      type\n      label\n    }\n    object {\n      id\n      type\n      label\n    }\n    evidence {\n      ...Passage\n    }\n  }\n": types.SceneFactFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Passage on Evidence {\n    id\n    section\n    startLine\n    endLine\n    claim\n    quote\n    url\n    document {\n      id\n      label\n    }\n  }\n"): (typeof documents)["\n  fragment Passage on Evidence {\n    id\n    section\n    startLine\n    endLine\n    claim\n    quote\n    url\n    document {\n      id\n      label\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Around($id: ID!, $direction: Direction, $relations: [RelationType!], $types: [EntityType!], $first: Int!) {\n    neighbourhood(ids: [$id], direction: $direction, relations: $relations, types: $types, first: $first) {\n      nodes {\n        ...SceneItem\n      }\n      statements {\n        ...SceneFact\n      }\n    }\n  }\n"): (typeof documents)["\n  query Around($id: ID!, $direction: Direction, $relations: [RelationType!], $types: [EntityType!], $first: Int!) {\n    neighbourhood(ids: [$id], direction: $direction, relations: $relations, types: $types, first: $first) {\n      nodes {\n        ...SceneItem\n      }\n      statements {\n        ...SceneFact\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoveredDocument on DocumentCoverage {\n    document {\n      id\n      type\n      label\n      period {\n        label\n      }\n      attributes {\n        name\n        value\n      }\n    }\n    textAvailable\n    lines\n    linesCited\n    entities\n    statements\n  }\n"): (typeof documents)["\n  fragment CoveredDocument on DocumentCoverage {\n    document {\n      id\n      type\n      label\n      period {\n        label\n      }\n      attributes {\n        name\n        value\n      }\n    }\n    textAvailable\n    lines\n    linesCited\n    entities\n    statements\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dataset {\n    dataset {\n      version\n      knownGaps\n      counts {\n        type\n        count\n      }\n      relationCounts {\n        relation\n        count\n      }\n      documents {\n        ...CoveredDocument\n      }\n    }\n  }\n"): (typeof documents)["\n  query Dataset {\n    dataset {\n      version\n      knownGaps\n      counts {\n        type\n        count\n      }\n      relationCounts {\n        relation\n        count\n      }\n      documents {\n        ...CoveredDocument\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AroundSources($documents: [ID!]!, $types: [EntityType!]!) {\n    neighbourhood(ids: $documents, types: $types, depth: 2, first: 500) {\n      nodes {\n        ...SceneItem\n      }\n    }\n  }\n"): (typeof documents)["\n  query AroundSources($documents: [ID!]!, $types: [EntityType!]!) {\n    neighbourhood(ids: $documents, types: $types, depth: 2, first: 500) {\n      nodes {\n        ...SceneItem\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Facts($id: ID!, $direction: Direction!, $relations: [RelationType!], $types: [EntityType!], $after: String) {\n    entity(id: $id) {\n      id\n      statements(direction: $direction, relations: $relations, types: $types, first: 20, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...SceneFact\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Facts($id: ID!, $direction: Direction!, $relations: [RelationType!], $types: [EntityType!], $after: String) {\n    entity(id: $id) {\n      id\n      statements(direction: $direction, relations: $relations, types: $types, first: 20, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...SceneFact\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mentions($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(first: 20, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...Passage\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Mentions($id: ID!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(first: 20, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...Passage\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Item($id: ID!) {\n    entity(id: $id) {\n      ...SceneItem\n      aliases\n      description\n      sameAs\n      attributes {\n        name\n        value\n      }\n      mentions(first: 0) {\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query Item($id: ID!) {\n    entity(id: $id) {\n      ...SceneItem\n      aliases\n      description\n      sameAs\n      attributes {\n        name\n        value\n      }\n      mentions(first: 0) {\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchHit on SearchEdge {\n    matched\n    node {\n      id\n      type\n      label\n    }\n  }\n"): (typeof documents)["\n  fragment SearchHit on SearchEdge {\n    matched\n    node {\n      id\n      type\n      label\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      totalCount\n      edges {\n        ...SearchHit\n      }\n    }\n  }\n"): (typeof documents)["\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      totalCount\n      edges {\n        ...SearchHit\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SceneItem on Entity {\n    id\n    type\n    label\n    period {\n      label\n    }\n    relationCounts {\n      relation\n      direction\n      type\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment SceneItem on Entity {\n    id\n    type\n    label\n    period {\n      label\n    }\n    relationCounts {\n      relation\n      direction\n      type\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SceneFact on Statement {\n    id\n    relation\n    claim\n    certainty\n    role\n    period {\n      label\n    }\n    subject {\n      id\n      type\n      label\n    }\n    object {\n      id\n      type\n      label\n    }\n    evidence {\n      ...Passage\n    }\n  }\n"): (typeof documents)["\n  fragment SceneFact on Statement {\n    id\n    relation\n    claim\n    certainty\n    role\n    period {\n      label\n    }\n    subject {\n      id\n      type\n      label\n    }\n    object {\n      id\n      type\n      label\n    }\n    evidence {\n      ...Passage\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;