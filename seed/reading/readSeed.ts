import { z } from 'zod';
import { readOntology } from '../../schema/ontology.ts';
import { checkEntities } from '../checking/checkEntities.ts';
import { checkStatements } from '../checking/checkStatements.ts';
import type { KnownGap, Knowledge } from '../knowledge.ts';
import { versionOf } from '../versionOf.ts';
import { fileOf } from './fileOf.ts';
import { Gap } from './Gap.ts';
import { gatherMentions } from './gatherMentions.ts';
import { gatherStatements } from './gatherStatements.ts';
import { readEntities, type ReadEntity } from './readEntities.ts';
import { readMentions } from './readMentions.ts';
import { readPassages, type ReadPassage } from './readPassages.ts';
import { SeedFile } from './SeedFile.ts';
import { type Problem, SeedInvalid } from './SeedInvalid.ts';
import { suggest } from './suggest.ts';

const ontology = readOntology();
const fileNames = new Map([...ontology.nodes.values()].map((type) => [`entities/${fileOf(type)}.yaml`, type]));

/** What the seed says, and the entries and passages that say it, which know their file and line. */
export interface SeedReading {
  readonly knowledge: Knowledge;
  readonly entries: readonly ReadEntity[];
  readonly passages: readonly ReadPassage[];
}

/**
 * What the seed says, from its files by their names relative to the seed.
 *
 * @throws {SeedInvalid} with every problem in every file.
 */
export function readSeed(texts: ReadonlyMap<string, string>): Knowledge {
  return readSeedWithPlaces(texts).knowledge;
}

/** As {@link readSeed}, for who must say where in the seed something stands. */
export function readSeedWithPlaces(texts: ReadonlyMap<string, string>): SeedReading {
  const files = [...texts].map(([name, text]) => new SeedFile(name, text));
  const unknown = files.filter(({ name }) => !isKnown(name)).map(unknownFile);

  const entityFiles = files.flatMap((file) => {
    const type = fileNames.get(file.name);
    return type ? [{ file, type }] : [];
  });
  const read = entityFiles.flatMap(({ file, type }) => readEntities(file, type, ontology));
  const declared = new Map(
    entityFiles.flatMap(({ file, type }) => file.keys().map((slug) => [`${type.prefix}/${slug}`, type.name] as const)),
  );
  const passages = filesIn('statements', files).flatMap(([document, file]) => readPassages(file, document));
  const named = filesIn('mentions', files).flatMap(([document, file]) => readMentions(file, document));
  const gaps = files.filter(({ name }) => name === 'gaps.yaml').flatMap((file) => file.parse(z.array(Gap)) ?? []);

  checkEntities(read);
  checkStatements(passages, { declared, read }, ontology);
  const dates = new Map(read.map(({ entity }) => [entity.id, String(entity.attributes['date'] ?? '')]));
  const statements = gatherStatements(passages, (document) => dates.get(`document/${document}`) ?? '');
  const entities = gatherMentions({ read, passages, named, statements });

  const problems = [...unknown, ...files.flatMap((file) => file.problems)];
  if (problems.length > 0) throw new SeedInvalid(problems.sort(byPlace));
  const content = { entities, statements, gaps: gaps.map(knownGap) };
  return { knowledge: { ...content, version: versionOf(content) }, entries: read, passages };
}

function knownGap({ text, document, lines }: z.infer<typeof Gap>): KnownGap {
  return { text, ...(document !== undefined && lines && { place: { document, ...lines } }) };
}

function isKnown(name: string): boolean {
  return fileNames.has(name) || /^(statements|mentions)\/[\w-]+\.yaml$/.test(name) || name === 'gaps.yaml';
}

function unknownFile({ name }: SeedFile): Problem {
  const message = `There is no place for this file.${suggest(name, fileNames.keys())} There is ${[...fileNames.keys()].join(', ')}, statements/<document>.yaml, mentions/<document>.yaml and gaps.yaml.`;
  return { file: name, line: 1, message };
}

/** The files of a folder with the name of the document that each is about. */
function filesIn(folder: string, files: readonly SeedFile[]): readonly (readonly [string, SeedFile])[] {
  return files
    .filter(({ name }) => name.startsWith(`${folder}/`))
    .map((file) => [file.name.slice(folder.length + 1, -'.yaml'.length), file] as const);
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line;
}
