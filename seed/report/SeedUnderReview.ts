import { documentsFolder, readTexts } from '../documents/readTexts.ts';
import { readSeedWithPlaces, type SeedReading } from '../reading/readSeed.ts';
import { seedFiles } from '../reading/readSeedFolder.ts';

/** The seed with the documents that it was read from, as far as they are there to compare it with. */
export interface SeedUnderReview extends SeedReading {
  /** Lines by document (file name without .txt); only texts in the edition that the seed refers to. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** The seed of this repository, with the texts that are installed; see `readSeed` for the errors. */
export function openSeed(): SeedUnderReview {
  const reading = readSeedWithPlaces(seedFiles());
  const folder = documentsFolder();
  const installed = folder === undefined ? [] : readTexts(folder, reading.knowledge.entities);
  const texts = installed.filter(({ isOurEdition }) => isOurEdition);
  return { ...reading, texts: new Map(texts.map(({ document, lines }) => [document, lines])) };
}
