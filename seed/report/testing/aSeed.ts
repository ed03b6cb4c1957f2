import { stringify } from 'yaml';
import { readOntology } from '../../../schema/ontology.ts';
import { fileOf } from '../../reading/fileOf.ts';
import { readSeedWithPlaces } from '../../reading/readSeed.ts';
import type { Check } from '../Check.ts';
import type { SeedUnderReview } from '../SeedUnderReview.ts';

const ontology = readOntology();

/** Content of a small seed, which has one source: `document/bron`. */
export type Content =
  | { readonly thing: string; readonly says: Readonly<Record<string, unknown>> }
  | { readonly passage: Readonly<Record<string, unknown>>; readonly triples: readonly Triple[] }
  | { readonly gap: string; readonly lines: string }
  | { readonly text: readonly string[] };

type Triple = readonly [string, string, string];

/** `thing('programme/nplv')` is called Nplv unless it says otherwise; what stands in a fact need not be said apart. */
export function thing(id: string, says: Readonly<Record<string, unknown>> = {}): Content {
  return { thing: id, says };
}

/** `money('nplv', [2025, 22])`: a funding line with a figure a year, all from line 100 of the source. */
export function money(slug: string, ...figures: readonly (readonly [year: number, amount: number])[]): Content {
  const evidence = { document: 'bron', lines: 100 };
  const allocations = figures.map(([year, amount]) => ({ year, amount, evidence }));
  return thing(`funding-line/${slug}`, { kind: 'BUDGET', allocations });
}

/** `passage('12-14', 'theme/taal PART_OF theme/integratie')` with any number of facts. */
export function passage(lines: string, ...facts: readonly string[]): Content {
  return { passage: { lines, claim: `Bewering over ${lines}.`, section: 'Kop' }, triples: facts.map(triple) };
}

/** A passage with a claim or a heading that matters. */
export function passageSaying(
  says: { readonly lines: string; readonly claim?: string; readonly section?: string },
  ...facts: readonly string[]
): Content {
  return { passage: { claim: 'Bewering.', ...says }, triples: facts.map(triple) };
}

/** `gap('De tabel telt niet op.', '102-110')` */
export function gap(text: string, lines: string): Content {
  return { gap: text, lines };
}

/** The text of the source, a string a line; without it no text is installed. */
export function text(...lines: readonly string[]): Content {
  return { text: lines };
}

/** A seed of just this, by way of its files. */
export function aSeed(...content: readonly Content[]): SeedUnderReview {
  const texts = content.flatMap((item) => ('text' in item ? [item.text] : []));
  const gaps = content.flatMap((item) =>
    'gap' in item ? [{ text: item.gap, document: 'bron', lines: item.lines }] : [],
  );
  const passages = content.flatMap((item) => ('passage' in item ? [{ ...item.passage, facts: item.triples }] : []));
  const things = thingsOf(content);
  const files = new Map<string, string>();
  for (const type of ontology.nodes.values()) {
    const ofType = [...things].filter(([id]) => id.startsWith(`${type.prefix}/`));
    const entries = ofType.map(([id, says]) => [id.slice(type.prefix.length + 1), { label: labelOf(id), ...says }]);
    if (entries.length > 0) files.set(`entities/${fileOf(type)}.yaml`, stringify(Object.fromEntries(entries)));
  }
  // Everything is named somewhere, or the seed would not be read.
  const naming = { lines: 1, claim: 'Alles wordt genoemd.', names: [...things.keys()] };
  files.set('statements/bron.yaml', stringify([...passages, naming]));
  files.set('gaps.yaml', stringify(gaps));
  return { ...readSeedWithPlaces(files), texts: new Map(texts.map((lines) => ['bron', lines])) };
}

/** What a check finds, in its own words. */
export function found(check: Check, ...content: readonly Content[]): readonly string[] {
  return check.find(aSeed(...content)).map(({ message }) => message);
}

function thingsOf(content: readonly Content[]): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const inFacts = content.flatMap((item) =>
    'triples' in item ? item.triples.flatMap(([subject, , object]) => [subject, object]) : [],
  );
  const source = { sha256: '0'.repeat(64), lines: 500, date: '2020' };
  return new Map([
    ['document/bron', source],
    ...inFacts.filter((id) => id !== 'document/bron').map((id) => [id, {}] as const),
    ...content.flatMap((item) => ('thing' in item ? [[item.thing, item.says] as const] : [])),
  ]);
}

function labelOf(id: string): string {
  const slug = id.split('/')[1] ?? id;
  return slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
}

function triple(fact: string): Triple {
  const [subject = '', relation = '', object = ''] = fact.split(' ');
  return [subject, relation, object];
}
