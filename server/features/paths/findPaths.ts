import { z } from 'zod';
import { Entity } from '../../graph/entity.ts';
import type { GraphReader } from '../../graph/GraphReader.ts';
import { anyTime } from '../../graph/period.ts';
import { readStatement } from '../../graph/readStatement.ts';
import { Statement } from '../../graph/statement.ts';

/** Most statements that a path can have. */
export const longest = 8;

/** The statement for one length, for two …: Cypher takes the number of groups from the text only. */
const statement = readStatement(import.meta.url, 'paths.cypher');
const statements = Array.from({ length: longest }, (_, index) =>
  statement.replace('SHORTEST 1 GROUPS', `SHORTEST ${index + 1} GROUPS`),
);

const Row = z.object({
  paths: z.array(z.object({ nodes: z.array(Entity), statements: z.array(Statement) })),
  lengths: z.number(),
  longest: z.number(),
});

/** Between which things, and through what. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly count: number;
  readonly relations: readonly string[];
  readonly types: readonly string[] | null;
  readonly certainty: string | null;
  readonly firstDay: string;
  readonly lastDay: string;
}

const isAnyTime = ({ firstDay, lastDay }: PathQuestion) => firstDay === anyTime.from && lastDay === anyTime.to;

/**
 * Ways between two things. Looks for the shortest first, and for longer ones only while there are too few: the longer,
 * the more of them there are.
 */
export async function findPaths(graph: GraphReader, question: PathQuestion) {
  if (question.from === question.to) return [];
  for (const [index, withGroups] of statements.entries()) {
    const [found] = await graph.read(withGroups, { ...question, anyTime: isAnyTime(question) }, Row);
    const isEnough = !found || found.paths.length >= question.count;
    const isAll = !found || found.lengths <= index || found.longest >= question.maxLength;
    if (isEnough || isAll) {
      return (found?.paths ?? []).map((path) => ({ ...path, length: path.statements.length }));
    }
  }
  throw new Error('There are no more lengths than statements.');
}
