import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';

/** What @neo4j/graphql generates without a description, by the end of its name; the first that fits is taken. */
const types: readonly (readonly [RegExp, (subject: string) => string])[] = [
  [/RelationshipFilters$/, (subject) => `How many of the related ${subject} have to fit.`],
  [/ConnectionFilters$/, (subject) => `How many of the edges (${subject}) have to fit.`],
  [/ConnectionWhere$/, (subject) => `Conditions on an edge (${subject}) and on what is at its other end.`],
  [/ConnectionSort$/, (subject) => `What to sort edges (${subject}) by.`],
  [/Where$/, (subject) => `Conditions on ${subject}; each that is given has to hold.`],
  [/Sort$/, (subject) => `What to sort ${subject} by.`],
  [/Connection$/, (subject) => `A page of ${subject}.`],
  [/(Edge|Relationship)$/, (subject) => `One of ${subject} in a page, with what the edge carries.`],
  [/Filters$/, (subject) => `Conditions on a value of type ${subject}.`],
];

/** Fields, arguments and values that mean the same wherever the library generates them. */
const members: Readonly<Record<string, string>> = {
  where: 'Only what fits these conditions.',
  sort: 'In which order; the first counts most.',
  limit: 'How many at most: 50 where not given, never more than 500.',
  offset: 'How many to leave out at the beginning.',
  first: 'How many at most on this page.',
  after: 'Cursor of the item after which to go on.',
  AND: 'All of these have to hold.',
  OR: 'At least one of these has to hold.',
  NOT: 'This may not hold.',
  eq: 'Equal to.',
  in: 'One of.',
  includes: 'The list has this in it.',
  contains: 'Has this in it.',
  startsWith: 'Begins with.',
  endsWith: 'Ends with.',
  gt: 'Greater than.',
  gte: 'Greater than or equal to.',
  lt: 'Less than.',
  lte: 'Less than or equal to.',
  all: 'All fit.',
  none: 'None fits.',
  single: 'Exactly one fits.',
  some: 'At least one fits.',
  node: 'The thing at the other end.',
  edge: 'What the edge carries.',
  properties: 'What the edge carries: claim, certainty, period, evidence.',
  cursor: 'Give it as after to go on behind this item.',
  edges: 'The items of this page.',
  pageInfo: 'Where this page stands.',
  totalCount: 'How many there are in all.',
  ASC: 'Smallest first.',
  DESC: 'Largest first.',
};

/** Gives everything that the library generates a description, so that introspection explains the whole API. */
export function describeGenerated(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.TYPE]: (type) => {
      type.description = sentence(type.description ?? describeType(type.name));
      return type;
    },
    [MapperKind.FIELD]: (field, name, typeName) => {
      const args = 'args' in field ? (field.args ?? {}) : {};
      for (const [argument, config] of Object.entries(args))
        config.description = sentence(config.description ?? describeMember(argument, name));
      return { ...field, description: sentence(field.description ?? describeMember(name, typeName)) };
    },
    [MapperKind.ENUM_VALUE]: (value, typeName, _schema, name) => ({
      ...value,
      description: sentence(value.description ?? describeMember(name, typeName)),
    }),
  });
}

/** The library ends its own descriptions without a full stop. */
function sentence(text: string): string {
  return /[.:]$/.test(text.trim()) ? text : `${text.trim()}.`;
}

function describeType(name: string): string {
  const [end, describe] = types.find(([pattern]) => pattern.test(name)) ?? [];
  return end && describe ? describe(spoken(name.replace(end, ''))) : `${name}.`;
}

function describeMember(name: string, within: string): string {
  const known = members[name];
  if (known !== undefined) return known;
  if (name.endsWith('Connection'))
    return `The same as ${name.replace(/Connection$/, '')}, page by page, with what every edge carries.`;
  if (within.endsWith('Sort')) return `By ${spoken(name)}.`;
  if (within === 'Query') return `All ${spoken(name)}, filtered, sorted and cut off as asked.`;
  return `Condition on ${spoken(name)}.`;
}

/** `fundingLines` → `funding lines` */
function spoken(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
