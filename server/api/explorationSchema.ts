import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { readSdl } from '../../schema/sdl.ts';
import { ask } from '../features/ask/ask.ts';
import { dataset } from '../features/dataset/dataset.ts';
import { Attribute, entitiesById, Entity, entity } from '../features/entity/entity.ts';
import { mentions } from '../features/mentions/mentions.ts';
import { money } from '../features/money/money.ts';
import { neighbourhood } from '../features/neighbourhood/neighbourhood.ts';
import { paths } from '../features/paths/paths.ts';
import { document } from '../features/reader/reader.ts';
import { relationCounts } from '../features/relation-counts/relationCounts.ts';
import { search } from '../features/search/search.ts';
import { Euro } from './Euro.ts';
import { Evidence, Statement } from '../features/statements/statement.ts';
import { statements } from '../features/statements/statements.ts';
import { timeline, TimelineItem } from '../features/timeline/timeline.ts';
import type { Resolvers } from '../generated/exploration.ts';

const resolvers: Resolvers = {
  Query: { dataset, entity, entities: entitiesById, search, neighbourhood, paths, money, timeline, document, ask },
  Entity: { ...Entity, relationCounts, statements, mentions },
  Attribute,
  Statement,
  Evidence,
  TimelineItem,
  Euro,
};

/** The exploration API: any type of thing, with its evidence. */
export function explorationSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: [...readSdl('exploration')],
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
