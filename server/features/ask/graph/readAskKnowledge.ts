import { z } from 'zod';
import type { GraphReader } from '../../../graph/GraphReader.ts';
import { readStatement } from '../../../graph/readStatement.ts';
import type { DocumentTexts } from '../../../documents/DocumentTexts.ts';
import { SourceWords } from '../answering/SourceWords.ts';
import { Vocabulary } from '../reading/Vocabulary.ts';
import { Surroundings } from './Surroundings.ts';

const statement = readStatement(import.meta.url, 'knowledge.cypher');

const Row = z.object({
  vocabulary: z.string().transform((text) => z.record(z.string(), z.number()).parse(JSON.parse(text))),
  sources: z.array(z.object({ id: z.string(), date: z.string().nullish() })),
});

/** What reading questions takes; the same while a dataset is served. */
export interface AskKnowledge {
  readonly vocabulary: Vocabulary;
  /** The year of each source that has a date, by its id. */
  readonly sourceYears: ReadonlyMap<string, string>;
  readonly sourceWords: SourceWords;
  readonly surroundings: Surroundings;
}

export async function readAskKnowledge(graph: GraphReader, texts: DocumentTexts): Promise<AskKnowledge> {
  const [row] = await graph.read(statement, {}, Row);
  return {
    vocabulary: new Vocabulary(new Map(Object.entries(row?.vocabulary ?? {}))),
    sourceYears: new Map(
      (row?.sources ?? []).flatMap(({ id, date }) => (date == null ? [] : [[id, date.slice(0, 4)] as const])),
    ),
    sourceWords: new SourceWords(texts),
    surroundings: new Surroundings(),
  };
}
