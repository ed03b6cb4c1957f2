import { readFileSync } from 'node:fs';

/** A question as a client sends it. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const statementFields = `id relation claim certainty subject { id } object { id }
  evidence { id claim section startLine endLine document { id label } }`;

/** The busiest thing of the dataset, busy ones, and some that few statements are about. */
const things = [
  'actor-group/gemeenten',
  'ministry/szw',
  'theme/onderwijs',
  'programme/actieagenda-integratie',
  'theme/preventie-radicalisering',
  'municipality/amsterdam',
  'instrument/spuk-regeling-nplv',
  'organisation/vng',
];

const entity = `query ($id: ID!) { entity(id: $id) {
  id type label aliases description attributes { name value }
  relationCounts { relation direction type count }
  statements(first: 50) { totalCount edges { cursor node { ${statementFields} } } }
} }`;

const search = `query ($text: String!) { search(text: $text) {
  totalCount facets { type count } edges { cursor score matched node { id type label description } } } }`;

const neighbourhood = `query ($id: ID!) { neighbourhood(ids: [$id], depth: 1) {
  totalNodes totalStatements nodes { id type label } statements { ${statementFields} } } }`;

const paths = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) {
  length nodes { id type label } statements { ${statementFields} } } }`;

const money = `query ($themes: [ID!], $availableTo: [ID!]) { money(themes: $themes, availableTo: $availableTo, first: 50) {
  totalFlows flows {
    fundingLine { id type label } allocations { year amount kind structural evidence { startLine endLine document { id } } }
    providedBy { id label } funds { id label } availableTo { id label } partOf { id }
  }
  totals { year structural kind amount lines } warnings } }`;

const ask = `query ($question: String!) { ask(question: $question) {
  status interpretation summary terms { text start end role entity { id label } }
  rows { entity { id type label } value statements { id claim certainty } evidence { startLine endLine document { id } } } } }`;

/** The questions that people wait for, by the field of the exploration API that answers them. */
export const exploration: Readonly<Record<string, readonly Question[]>> = {
  'entity with statements': things.map((id) => ({ query: entity, variables: { id } })),
  search: ['inburgering', 'radicalisering', 'gemeent', 'nplv', 'taal en werk', 'discriminatie', 'vng', 'onderwijs'].map(
    (text) => ({ query: search, variables: { text } }),
  ),
  neighbourhood: things.map((id) => ({ query: neighbourhood, variables: { id } })),
  paths: [
    ['ministry/szw', 'municipality/amsterdam'],
    ['organisation/vng', 'theme/preventie-radicalisering'],
    ['instrument/spuk-regeling-nplv', 'theme/onderwijs'],
    ['municipality/amsterdam', 'organisation/divosa'],
  ].map(([from, to]) => ({ query: paths, variables: { from, to } })),
  money: [
    { themes: ['theme/preventie-radicalisering'] },
    { themes: ['theme/inburgering'] },
    { availableTo: ['actor-group/gemeenten'] },
    { themes: ['theme/integratie'], availableTo: ['actor-group/gemeenten'] },
  ].map((variables) => ({ query: money, variables })),
  ask: [
    'Welke instrumenten financieren preventie van radicalisering in gemeenten?',
    'Wanneer was de Ridderzaalbijeenkomst?',
    'Welke acties vallen onder de Actieagenda Integratie?',
    'Hoeveel geld is er voor inburgering?',
  ].map((question) => ({ query: ask, variables: { question } })),
};

const [programmes = '', motions = '', fundingLines = '', actions = ''] = [
  ...readFileSync(new URL('../README.md', import.meta.url), 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g),
].map(([, query = '']) => query);

/** The four questions that the README shows makers of dashboards. */
export const dashboards: Readonly<Record<string, readonly Question[]>> = {
  'programmes of a ministry': [{ query: programmes, variables: { ministry: 'ministry/szw' } }],
  'motions by party': [{ query: motions, variables: {} }],
  'funding lines of a year': [{ query: fundingLines, variables: { year: 2025 } }],
  'actions of a period': [{ query: actions, variables: { from: '2025', to: '2026' } }],
};

let asked = 0;

/**
 * A question as the body of a request that no cache has an answer to: it carries a variable that the query does not
 * have, which is part of what is cached by and of nothing else.
 */
export function uncached({ query, variables }: Question): string {
  asked += 1;
  return JSON.stringify({ query, variables: { ...variables, asked } });
}
