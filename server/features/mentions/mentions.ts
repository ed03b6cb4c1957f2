import DataLoader from 'dataloader';
import { z } from 'zod';
import type { EntityResolvers } from '../../generated/exploration.ts';
import { type Evidence, evidenceId, evidenceOf } from '../../graph/evidence.ts';
import type { GraphReader } from '../../graph/GraphReader.ts';
import { connection, parseCursor, parseFirst } from '../../graph/page.ts';
import { groupBy } from '../../graph/groupBy.ts';
import { readStatement } from '../../graph/readStatement.ts';
import { BadInput } from '../../errors/knownErrors.ts';

const statement = readStatement(import.meta.url, 'mentions.cypher');
const Row = z.object({ id: z.string(), places: z.array(z.string()), sections: z.array(z.string()) });

export type MentionLoader = DataLoader<string, readonly Evidence[]>;

/** The places that name the things of one request, in one statement. */
export function loadMentions(graph: GraphReader): MentionLoader {
  return new DataLoader(async (ids) => {
    const rows = await graph.read(statement, { ids }, Row);
    const byId = groupBy(rows, ({ id }) => id);
    return ids.map((id) => (byId.get(id) ?? []).flatMap(({ places, sections }) => evidenceOf(places, sections)));
  });
}

/** Every place that names a thing: by document, the oldest first, then by line. */
export const mentions: NonNullable<EntityResolvers['mentions']> = async ({ id }, args, context) => {
  const first = parseFirst(args.first, 20);
  const after = parseCursor(args.after, /^evidence\/[\w-]+\/\d+-\d+$/);
  const all = await context.mentions.load(id);
  const start = after === null ? 0 : all.findIndex((place) => evidenceId(place) === after) + 1;
  if (after !== null && start === 0) throw new BadInput(`after is '${args.after}', a place that does not name ${id}.`);
  const page = all.slice(start, start + first);
  return connection(page, evidenceId, { totalCount: all.length, more: start + page.length < all.length, after });
};
