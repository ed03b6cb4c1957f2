import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { QueryTooComplex } from '../errors/knownErrors.ts';

/** What one request may ask for; a promise to clients, so a change is a change of the API. */
export const limits = {
  bodyBytes: 100_000,
  tokens: 2000,
  depth: 12,
  aliases: 30,
  rootFields: 10,
  cost: 25_000,
  requestSeconds: 8,
} as const;

/** Validation rules that refuse a query by its shape, each with one clear error. */
export function limitRules(): ValidationRule[] {
  return [
    maxDepthRule({
      n: limits.depth,
      flattenFragments: true,
      propagateOnRejection: false,
      onReject: [refuse(`The query is more than ${limits.depth} levels deep. Ask for less at a time.`)],
    }),
    maxAliasesRule({
      n: limits.aliases,
      propagateOnRejection: false,
      onReject: [refuse(`The query has more than ${limits.aliases} aliases. Split it into several queries.`)],
    }),
    rootFieldsRule,
    readOnlyRule,
  ];
}

function refuse(message: string) {
  return (context: ValidationContext | null, _error: GraphQLError): void => {
    context?.reportError(new QueryTooComplex(message));
  };
}

function rootFieldsRule(context: ValidationContext): ASTVisitor {
  const countFields = fieldCounter(context);
  return {
    OperationDefinition({ selectionSet }) {
      const count = countFields(selectionSet);
      if (count <= limits.rootFields) return;
      context.reportError(
        new QueryTooComplex(
          `The query has ${count} root fields; at most ${limits.rootFields} are allowed. Split it into several queries.`,
        ),
      );
    },
  };
}

function readOnlyRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ operation }) {
      if (operation === OperationTypeNode.QUERY) return;
      context.reportError(new GraphQLError(`The API only reads: send a query instead of a ${operation}.`));
    },
  };
}

/**
 * Counts the fields of a selection, those of its fragments among them. A fragment is looked at once, however often it is
 * spread, for twenty that each spread the next one twice are a million; one that contains itself is counted once.
 */
function fieldCounter(context: ValidationContext): (selectionSet: SelectionSetNode) => number {
  const fragments = new Map<string, number>();
  const countIn = (selectionSet: SelectionSetNode): number =>
    selectionSet.selections.reduce((sum, selection) => sum + count(selection), 0);
  const count = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FIELD) return 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return countIn(selection.selectionSet);
    const name = selection.name.value;
    const known = fragments.get(name);
    if (known !== undefined) return known;
    fragments.set(name, 0);
    const fragment = context.getFragment(name);
    const fields = fragment ? countIn(fragment.selectionSet) : 0;
    fragments.set(name, fields);
    return fields;
  };
  return countIn;
}
