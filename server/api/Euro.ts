import { GraphQLScalarType } from 'graphql';

/** Whole euros as a JSON number. Only answers have it. */
export const Euro = new GraphQLScalarType<number, number>({
  name: 'Euro',
  description: 'Whole euros, as a JSON number (GraphQL Int stops at 2.1 billion; some amounts are larger).',
  serialize: (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
      throw new Error(`${String(value)} is no whole amount.`);
    return value;
  },
});
