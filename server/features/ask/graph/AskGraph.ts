import { z } from 'zod';
import type { GraphReader } from '../../../graph/GraphReader.ts';
import { allRelations } from '../../../graph/ontology.ts';
import { readStatement } from '../../../graph/readStatement.ts';
import { Statement } from '../../../graph/statement.ts';

const linkNames = readStatement(import.meta.url, 'linkNames.cypher');
const pool = readStatement(import.meta.url, 'pool.cypher');
const around = readStatement(import.meta.url, 'around.cypher');
const things = readStatement(import.meta.url, 'things.cypher');
const parts = readStatement(import.meta.url, 'parts.cypher');
const statementsById = readStatement(import.meta.url, 'statementsById.cypher');

/** A thing with more statements than this is read by type only, and of any thing no more than `ofEach`. */
const bounds = { hub: 120, ofEach: 1_500 } as const;

const Thing = z.object({
  id: z.string(),
  type: z.string(),
  label: z.string(),
  degree: z.number(),
  kind: z.string().nullish(),
  /** First and last day of its period. */
  from: z.string().nullish(),
  to: z.string().nullish(),
});

const Edge = z.object({
  id: z.string(),
  relation: z.string(),
  certainty: z.string(),
  subject: z.string(),
  object: z.string(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  /** Where it is said: `kst-32824-456:272-278`. */
  evidence: z.array(z.string()),
  /** The heading that each of these stands under; '' for none. */
  sections: z.array(z.string()),
});

/** A statement as far as it takes to see whether it answers. */
export type Edge = z.infer<typeof Edge>;
export type Thing = z.infer<typeof Thing>;

const Link = Thing.extend({ key: z.string(), isLabel: z.boolean() });
export type Link = z.infer<typeof Link>;

const Found = z.object({
  things: z.array(Thing.extend({ stems: z.array(z.string()), score: z.number() })),
  statements: z.array(z.object({ edge: Edge, stems: z.array(z.string()), score: z.number(), ends: z.array(Thing) })),
});

/** What the words of a question find. */
export type Pool = z.infer<typeof Found>;

const Around = z.object({ edge: Edge, other: Thing });
/** A statement of a thing, and what is at its other end. */
export type Around = z.infer<typeof Around>;

const Surrounded = z.object({ center: z.string(), around: z.array(Around) });

/** The few questions that answering one puts to the graph. */
export class AskGraph {
  constructor(private readonly graph: GraphReader) {}

  links(keys: readonly string[]): Promise<readonly Link[]> {
    return keys.length === 0 ? Promise.resolve([]) : this.graph.read(linkNames, { keys }, Link);
  }

  things(ids: readonly string[]): Promise<readonly Thing[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.graph.read(things, { ids }, Thing);
  }

  /** @param text in Lucene's syntax; empty finds nothing. */
  async pool(text: string): Promise<Pool> {
    if (text === '') return { things: [], statements: [] };
    const [found] = await this.graph.read(pool, { text, mostThings: 60, mostStatements: 120 }, Found);
    return found ?? { things: [], statements: [] };
  }

  /** @param types the kinds of things that can answer; null for any. */
  around(
    ids: readonly string[],
    types: readonly string[] | null,
  ): Promise<readonly { readonly center: string; readonly around: readonly Around[] }[]> {
    const parameters = { ids, types, relations: allRelations, ...bounds };
    return ids.length === 0 ? Promise.resolve([]) : this.graph.read(around, parameters, Surrounded);
  }

  /** For each thing the things within it. */
  parts(ids: readonly string[]): Promise<readonly { readonly whole: string; readonly part: string }[]> {
    return ids.length === 0
      ? Promise.resolve([])
      : this.graph.read(parts, { ids }, z.object({ whole: z.string(), part: z.string() }));
  }

  async statements(edges: readonly Pick<Edge, 'id' | 'subject' | 'object'>[]): Promise<ReadonlyMap<string, Statement>> {
    if (edges.length === 0) return new Map();
    const asked = edges.map(({ id, subject, object }) => ({ id, subject, object }));
    const rows = await this.graph.read(statementsById, { edges: asked }, z.object({ statement: Statement }));
    return new Map(rows.map(({ statement }) => [statement.id, statement]));
  }
}
