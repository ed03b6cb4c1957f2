import { z } from 'zod';
import type { QueryResolvers } from '../../generated/exploration.ts';
import { Entity } from '../../graph/entity.ts';
import type { Evidence } from '../../graph/evidence.ts';
import { groupBy } from '../../graph/groupBy.ts';
import { allRelations } from '../../graph/ontology.ts';
import { readStatement } from '../../graph/readStatement.ts';
import { Statement } from '../../graph/statement.ts';

const statement = readStatement(import.meta.url, 'reader.cypher');
const Row = z.object({ source: Entity, statements: z.array(Statement) });

/** A source with its lines and passages. */
export const document: NonNullable<QueryResolvers['document']> = async (_parent, { id }, { graph, texts }) => {
  const prefix = `${id.replace('document/', '')}:`;
  const [found] = await graph.read(statement, { id, prefix, relations: allRelations }, Row);
  if (!found) return null;
  return {
    document: found.source,
    textAvailable: texts.has(id),
    lines: (texts.lines(id) ?? []).map((text, index) => ({ number: index + 1, text })),
    passages: passagesOf(id, found.statements),
  };
};

/** The passages of one document with the statements that each is evidence of, by their lines. */
function passagesOf(id: string, statements: readonly Statement[]) {
  const cited = statements.flatMap((each) =>
    each.evidence.filter(({ document }) => document === id).map((place) => ({ place, statement: each })),
  );
  return [...groupBy(cited, ({ place }) => `${place.startLine}-${place.endLine}`).values()]
    .flatMap((alike) => {
      const [first] = alike;
      return first ? [{ ...linesOf(first.place), statements: alike.map((each) => each.statement) }] : [];
    })
    .sort((a, b) => a.startLine - b.startLine || a.endLine - b.endLine);
}

function linesOf({ startLine, endLine, section }: Evidence) {
  return { startLine, endLine, section };
}
