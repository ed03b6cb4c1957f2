import { type DocumentNode, getArgumentValues, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { BadInput } from '../errors/knownErrors.ts';
import { largestPage } from '../graph/page.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Refuses pages of the typed API that cannot be: the library hands numbers below 0 to the database, gives fewer items
 * than are asked for where there are too many, and reads a cursor that is none as the beginning.
 *
 * @throws {BadInput}
 */
export function checkTypedPages(schema: GraphQLSchema, document: DocumentNode, variables: Values): void {
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const field = typeInfo.getFieldDef();
        // What else has `first` checks it itself.
        if (!field?.args.some(({ name }) => name === 'where')) return;
        checkPage(getArgumentValues(field, node, variables));
      },
    }),
  );
}

function checkPage({ limit, first, offset, after }: Values): void {
  for (const [name, count] of Object.entries({ limit, first })) {
    if (typeof count === 'number' && (count < 0 || count > largestPage))
      throw new BadInput(`${name} is ${count}. Ask for 0 to ${largestPage} at a time.`);
  }
  if (typeof offset === 'number' && offset < 0) throw new BadInput(`offset is ${offset}. Start at 0 or later.`);
  if (typeof after === 'string' && !/^arrayconnection:\d{1,9}$/.test(Buffer.from(after, 'base64').toString()))
    throw new BadInput(
      `after is '${after.slice(0, 80)}', which is no cursor of this list. Take it from endCursor or an edge.`,
    );
}
