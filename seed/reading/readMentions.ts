import { z } from 'zod';
import type { Place } from '../knowledge.ts';
import type { SeedFile } from './SeedFile.ts';
import { Lines } from './values.ts';

/** A place where a document names an entity. */
export interface Mention {
  readonly entity: string;
  readonly place: Place;
}

const Mentions = z.record(z.string(), z.array(Lines));

/** The places where a document names things, as `npm run mentions` wrote them. */
export function readMentions(file: SeedFile, document: string): readonly Mention[] {
  return Object.entries(file.parse(Mentions) ?? {}).flatMap(([entity, places]) =>
    places.map((lines) => ({ entity, place: { document, ...lines } })),
  );
}
