import { z } from 'zod';
import { Passage } from './passageSchema.ts';
import type { SeedFile } from './SeedFile.ts';

/** A passage, and where it stands in the seed. */
export interface ReadPassage {
  readonly passage: Passage;
  /** File name of the document without .txt. */
  readonly document: string;
  readonly file: SeedFile;
  readonly index: number;
}

const Passages = z.array(z.unknown(), { error: 'write a list of passages' });

/** The passages of a document; problems are noted in the file. */
export function readPassages(file: SeedFile, document: string): readonly ReadPassage[] {
  return (file.parse(Passages) ?? []).flatMap((value, index) => {
    const passage = file.parse(Passage, [index], value);
    if (!passage) return [];
    const triples = passage.facts.map(({ fact }) => fact.join(' '));
    triples.forEach((triple, at) => {
      if (triples.indexOf(triple) < at)
        file.report([index, 'facts', at], `The passage says '${triple}' twice. Leave one out.`);
    });
    return [{ passage, document, file, index }];
  });
}
