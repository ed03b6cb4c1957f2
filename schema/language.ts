import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold } from './names/fold.ts';
import { readOntology } from './ontology.ts';

const ontology = readOntology();

const Phrases = z.array(z.coerce.string()).transform((phrases) => phrases.map(fold).filter(Boolean));
const Type = z.enum([...ontology.nodes.keys()] as [string, ...string[]]);
const Relation = z.enum([...ontology.edges.keys()] as [string, ...string[]]);

const asks = [
  'who',
  'forWhom',
  'when',
  'where',
  'amount',
  'number',
  'path',
  'compare',
  'what',
  'which',
  'whether',
] as const;

/** What a question can ask for. */
export type Ask = (typeof asks)[number];

const Asks = z.record(z.enum(asks), Phrases);
const TypeWords = z.array(
  z.strictObject({
    types: z.array(Type),
    otherwise: z.array(Type).default([]),
    kinds: z.array(z.string()).default([]),
    say: Phrases,
  }),
);
const RelationWords = z.array(z.strictObject({ relation: Relation, say: Phrases }));
const Fillers = z.strictObject({ nl: Phrases, en: Phrases, dutch: Phrases, english: Phrases });
/** Kinds of things that a word stands for. */
export interface TypeWord {
  readonly types: readonly string[];
  /** Kinds of things that may be called so too, where none of the types answers. */
  readonly otherwise: readonly string[];
  /** Values of the attribute kind; any where empty. */
  readonly kinds: readonly string[];
}

/** The words of questions, as data: adding a document needs no change here, at most a word. Every phrase is folded. */
export interface QuestionLanguage {
  readonly asks: ReadonlyMap<string, Ask>;
  readonly types: ReadonlyMap<string, TypeWord>;
  readonly relations: ReadonlyMap<string, readonly string[]>;
  readonly fillers: { readonly nl: ReadonlySet<string>; readonly en: ReadonlySet<string> };
  readonly tells: { readonly nl: ReadonlySet<string>; readonly en: ReadonlySet<string> };
  /** English words and phrases with the Dutch ones that names are made of. */
  readonly english: ReadonlyMap<string, readonly string[]>;
}

/** Reads `schema/language/*.yaml`. */
export function readLanguage(): QuestionLanguage {
  const fillers = Fillers.parse(read('fillers'));
  const relations = new Map<string, string[]>();
  for (const { relation, say } of RelationWords.parse(read('relations')))
    for (const phrase of say) relations.set(phrase, [...(relations.get(phrase) ?? []), relation]);
  return {
    asks: new Map(
      Object.entries(Asks.parse(read('asks'))).flatMap(([ask, say]) => say.map((phrase) => [phrase, ask as Ask])),
    ),
    types: new Map(TypeWords.parse(read('types')).flatMap(({ say, ...word }) => say.map((phrase) => [phrase, word]))),
    relations,
    fillers: { nl: new Set(fillers.nl), en: new Set(fillers.en) },
    tells: { nl: new Set(fillers.dutch), en: new Set(fillers.english) },
    english: readEnglish(),
  };
}

function read(name: string): unknown {
  return parse(readFileSync(new URL(`./language/${name}.yaml`, import.meta.url), 'utf8'));
}

/** A table and no YAML: it has ten thousand lines, and is read at every start. */
function readEnglish(): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(new URL('./language/english.tsv', import.meta.url), 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [english = '', dutch = ''] = line.split('\t');
        return [fold(english), dutch.split('; ').map(fold)] as const;
      }),
  );
}
