import { readTexts } from '../../seed/documents/readTexts.ts';
import type { LoadedDataset } from '../features/dataset/readDataset.ts';
import { DocumentTexts } from './DocumentTexts.ts';

/**
 * The installed texts of the loaded sources.
 *
 * @param folder undefined where no texts are installed: then there are no quotes.
 * @param warn is told of each text that is another edition; its quotes are withheld, since its lines are others.
 */
export function readDocumentTexts(
  folder: string | undefined,
  documents: LoadedDataset['documents'],
  warn: (reason: string) => void,
): DocumentTexts {
  const sources = documents.map(({ id, sha256 }) => ({ id, attributes: { sha256 } }));
  const texts = folder === undefined ? [] : readTexts(folder, sources);
  for (const { document } of texts.filter(({ isOurEdition }) => !isOurEdition)) {
    warn(
      `${document}.txt is not the edition that the evidence refers to (its sha256 differs), so its quotes are withheld. Put the right edition into the folder of documents.`,
    );
  }
  return new DocumentTexts(
    new Map(texts.filter((text) => text.isOurEdition).map(({ document, lines }) => [`document/${document}`, lines])),
  );
}
