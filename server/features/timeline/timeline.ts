import { z } from 'zod';
import { BadInput } from '../../errors/knownErrors.ts';
import type { QueryResolvers, TimelineItemResolvers } from '../../generated/exploration.ts';
import { Entity } from '../../graph/entity.ts';
import { parseFirst } from '../../graph/page.ts';
import { parsePeriod, shownPeriod } from '../../graph/period.ts';
import { readStatement } from '../../graph/readStatement.ts';

/** Looks at everything, or at everything of some types. */
const ofAll = readStatement(import.meta.url, 'timeline.cypher');
/** Looks only at some things. */
const ofSome = ofAll.replace('MATCH (entity:Entity)', 'MATCH (entity:Entity) WHERE entity.id IN $ids WITH entity');
const mostIds = 100;
const mostEvidence = 5;

/** Things that are somewhere in time, oldest first. */
export const timeline: NonNullable<QueryResolvers['timeline']> = async (_parent, args, { graph }) => {
  const ids = args.ids ?? null;
  if (ids && ids.length > mostIds)
    throw new BadInput(`ids has ${ids.length} ids. Ask for at most ${mostIds} at a time.`);
  const filter = { ids, types: args.types ?? null, ...parsePeriod(args.period), first: parseFirst(args.first, 200) };
  const rows = await graph.read(ids ? ofSome : ofAll, filter, z.object({ entity: Entity }));
  return rows.map(({ entity }) => entity);
};

/** What a thing says of itself in time. */
export const TimelineItem: TimelineItemResolvers = {
  entity: (entity) => entity,
  period: (entity) => {
    const period = shownPeriod(entity);
    if (!period) throw new Error(`${entity.id} has no period.`);
    return period;
  },
  evidence: async ({ id }, _args, { mentions }) => (await mentions.load(id)).slice(0, mostEvidence),
};
