import { createHash } from 'node:crypto';
import { pino } from 'pino';
import neo4j from 'neo4j-driver';
import { afterAll, inject } from 'vitest';
import { stringify } from 'yaml';
import { importKnowledge } from '../../seed/importing/importKnowledge.ts';
import type { Knowledge } from '../../seed/knowledge.ts';
import { readSeed } from '../../seed/reading/readSeed.ts';
import { readOntology } from '../../schema/ontology.ts';
import { fileOf } from '../../seed/reading/fileOf.ts';
import { apiSchema } from '../api/apiSchema.ts';
import { DocumentTexts } from '../documents/DocumentTexts.ts';
import { groupBy } from '../graph/groupBy.ts';
import { serveGraph } from './serveGraph.ts';

/** A thing for a test, as it stands in the seed. */
export interface Thing {
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** A fact for a test: subject, relation, object, and what else its passage says. */
export interface Fact {
  readonly fact: readonly [string, string, string];
  readonly certainty?: 'EXPLICIT' | 'IMPLIED';
  readonly period?: { readonly from?: string; readonly to?: string };
  readonly role?: string;
  /** `Feit 3.` unless it says otherwise. */
  readonly claim?: string;
}

/** `thing('programme/nplv')` is called Nplv unless it says otherwise. */
export function thing(id: string, content: Readonly<Record<string, unknown>> = {}): Thing {
  const slug = id.split('/')[1] ?? id;
  return { id, content: { label: slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' '), ...content } };
}

/** `fact('instrument/spuk PART_OF programme/nplv')` */
export function fact(triple: string, more: Omit<Fact, 'fact'> = {}): Fact {
  const [subject = '', relation = '', object = ''] = triple.split(' ');
  return { fact: [subject, relation, object], ...more };
}

/** Something that must be known of lines of the source. */
export interface GapInSource {
  readonly gap: string;
  readonly lines: string;
}

/** `gap('De tabel telt niet op.', '102-110')` */
export function gap(text: string, lines: string): GapInSource {
  return { gap: text, lines };
}

type Content = Thing | Fact | GapInSource;

const source = 'bron';
const lines = Array.from({ length: 500 }, (_, index) => `Regel ${index + 1} van de bron.`);

/** A running API on a real Neo4j with just these things and facts, each fact on a line of its own of the document `document/bron`. */
export async function aGraph(...content: readonly Content[]) {
  const address = inject('neo4j');
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  await importKnowledge(driver, address.database, knowledgeOf(...content), { onProgress: () => undefined });
  const texts = new DocumentTexts(new Map([[`document/${source}`, lines]]));
  const { url, dataset, close } = await serveGraph({
    driver,
    database: address.database,
    schema: await schema,
    texts,
    log: pino({ level: 'silent' }),
  });
  afterAll(async () => {
    await close();
    await driver.close();
  });

  return {
    url,
    dataset,
    /** The data of an answer; an error fails the test. */
    ask: async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
      const { data, errors } = await post(url, { query, variables });
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data;
    },
    /** The errors of an answer, each as code and message. */
    errorsOf: async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
      const { errors } = await post(url, { query, variables });
      return (errors ?? []).map(({ message, extensions }) => `${extensions.code}: ${message}`);
    },
  };
}

/** Made once for all the graphs of a file: it takes a second, and is the same. */
const schema = apiSchema();

interface GraphqlAnswer {
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function post(url: string, body: unknown): Promise<GraphqlAnswer> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as GraphqlAnswer;
}

/** These things and facts as the seed would give them. */
export function knowledgeOf(...content: readonly Content[]): Knowledge {
  return readSeed(seedFiles(content));
}

/** The same content as files of the seed, so that a test goes the whole way of the data. */
function seedFiles(content: readonly Content[]): ReadonlyMap<string, string> {
  const things = content.filter((item): item is Thing => 'id' in item);
  const facts = content.filter((item): item is Fact => 'fact' in item);
  const files = new Map<string, string>();
  for (const [type, ofType] of groupBy([...things, theSource()], ({ id }) => id.split('/')[0] ?? '')) {
    const entries = ofType.map(({ id, content }) => [id.split('/')[1], content]);
    const ofThisType = [...readOntology().nodes.values()].find(({ prefix }) => prefix === type);
    if (!ofThisType) throw new Error(`There is no type '${type}'.`);
    files.set(`entities/${fileOf(ofThisType)}.yaml`, stringify(Object.fromEntries(entries)));
  }
  const gaps = content.filter((item): item is GapInSource => 'gap' in item);
  files.set('gaps.yaml', stringify(gaps.map(({ gap, lines }) => ({ text: gap, document: source, lines }))));
  const named = things.map(({ id }) => id);
  const passages = facts.map(({ fact, claim, ...more }, index) => ({
    section: 'Kop',
    lines: index + 1,
    claim: claim ?? `Feit ${index + 1}.`,
    facts: [{ fact, ...more }],
  }));
  const naming = { lines: lines.length, claim: 'Alles wordt genoemd.', names: named, facts: [] };
  files.set(`statements/${source}.yaml`, stringify([...passages, naming]));
  return files;
}

function theSource(): Thing {
  const sha256 = createHash('sha256').update(lines.join('\n')).digest('hex');
  return thing(`document/${source}`, { label: 'Bron', sha256, lines: lines.length, date: '2020' });
}
