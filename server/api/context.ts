import type { DocumentTexts } from '../documents/DocumentTexts.ts';
import type { AskKnowledge } from '../features/ask/graph/readAskKnowledge.ts';
import type { LoadedDataset } from '../features/dataset/readDataset.ts';
import { type EntityLoader, loadEntities } from '../features/entity/loadEntities.ts';
import { loadMentions, type MentionLoader } from '../features/mentions/mentions.ts';
import { loadRelationCounts, type RelationCountLoader } from '../features/relation-counts/relationCounts.ts';
import { loadStatements, type StatementLoader } from '../features/statements/statements.ts';
import type { GraphReader } from '../graph/GraphReader.ts';

/** What the answers are made from; the same for every request while the program serves. */
export interface Knowledge {
  readonly graph: GraphReader;
  readonly dataset: LoadedDataset;
  readonly texts: DocumentTexts;
  readonly ask: AskKnowledge;
}

/** What a resolver has at hand for one request. */
export interface RequestContext extends Knowledge {
  /** What @neo4j/graphql runs its statements on. */
  readonly executionContext: GraphReader;
  readonly requestId: string;
  readonly entities: EntityLoader;
  readonly relationCounts: RelationCountLoader;
  readonly statements: StatementLoader;
  readonly mentions: MentionLoader;
}

/** @param signal aborts when whoever asked has gone away or has waited long enough. */
export function requestContext(knowledge: Knowledge, requestId: string, signal: AbortSignal): RequestContext {
  const graph = knowledge.graph.during(signal);
  return {
    ...knowledge,
    graph,
    executionContext: graph,
    requestId,
    entities: loadEntities(graph),
    relationCounts: loadRelationCounts(graph),
    statements: loadStatements(graph),
    mentions: loadMentions(graph),
  };
}
