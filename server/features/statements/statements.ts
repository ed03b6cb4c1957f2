import DataLoader from 'dataloader';
import { z } from 'zod';
import type { EntityResolvers, EntityStatementsArgs } from '../../generated/exploration.ts';
import type { GraphReader } from '../../graph/GraphReader.ts';
import { allRelations } from '../../graph/ontology.ts';
import { connection, parseCursor, parseFirst } from '../../graph/page.ts';
import { parsePeriod } from '../../graph/period.ts';
import { groupBy } from '../../graph/groupBy.ts';
import { readStatement } from '../../graph/readStatement.ts';
import { Statement } from '../../graph/statement.ts';

const statement = readStatement(import.meta.url, 'statements.cypher');
const cursorForm = /^(EXPLICIT|IMPLIED) statement\/[0-9a-f]{16}$/;

const Row = z.object({ id: z.string(), totalCount: z.number(), more: z.boolean(), statements: z.array(Statement) });
type Page = Omit<z.infer<typeof Row>, 'id'>;
const emptyPage: Page = { totalCount: 0, more: false, statements: [] };

/** What a page of statements is asked with, as parameters of the statement. */
interface Question {
  readonly id: string;
  readonly filter: ReturnType<typeof parseFilter>;
}

export type StatementLoader = DataLoader<Question, Page, string>;

/** Pages of statements for one request; things that ask with the same filter are answered in one statement. */
export function loadStatements(graph: GraphReader): StatementLoader {
  return new DataLoader(
    async (questions) => {
      const byFilter = groupBy(questions, ({ filter }) => JSON.stringify(filter));
      const pages = await Promise.all(
        [...byFilter.values()].map(async (alike) => {
          const ids = alike.map(({ id }) => id);
          const filter = alike[0]?.filter ?? {};
          const rows = await graph.read(statement, { ids, ...filter }, Row);
          return rows.map(({ id, ...page }) => [keyOf({ id, filter }), page] as const);
        }),
      );
      const found = new Map(pages.flat());
      return questions.map((question) => found.get(keyOf(question)) ?? emptyPage);
    },
    { cacheKeyFn: keyOf },
  );
}

/** The facts that a thing takes part in, a page at a time. */
export const statements: NonNullable<EntityResolvers['statements']> = async ({ id }, args, context) => {
  const filter = parseFilter(args);
  const { totalCount, more, statements: page } = await context.statements.load({ id, filter });
  return connection(page, (node) => `${node.certainty} ${node.id}`, { totalCount, more, after: filter.after });
};

function parseFilter(args: Partial<EntityStatementsArgs>) {
  return {
    direction: args.direction ?? 'BOTH',
    relations: args.relations ?? allRelations,
    types: args.types ?? null,
    certainty: args.certainty ?? null,
    ...parsePeriod(args.period),
    first: parseFirst(args.first, 50),
    after: parseCursor(args.after, cursorForm),
  };
}

function keyOf({ id, filter }: { readonly id: string; readonly filter: unknown }): string {
  return `${id} ${JSON.stringify(filter)}`;
}
