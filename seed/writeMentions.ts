import { writeFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSeed } from './reading/readSeed.ts';
import { seedFiles } from './reading/readSeedFolder.ts';
import { mentionsFile } from './documents/mentionsFile.ts';
import { documentsFolder, readTexts } from './documents/readTexts.ts';

const folder = fileURLToPath(new URL('./mentions/', import.meta.url));

/** `npm run mentions`: looks up in the installed texts where each thing is named, and writes it into the seed. */
function writeMentions(): void {
  const texts = documentsFolder();
  if (texts === undefined) {
    throw new Error('There are no texts of documents. Put them into documents/, or set DOCUMENTS_DIR.');
  }
  const withoutMentions = new Map([...seedFiles()].filter(([name]) => !name.startsWith('mentions/')));
  const { entities } = readSeed(withoutMentions);
  mkdirSync(folder, { recursive: true });
  for (const text of readTexts(texts, entities)) {
    if (!text.isOurEdition)
      throw new Error(`${text.document}.txt is another edition than the seed refers to (sha256).`);
    writeFileSync(`${folder}${text.document}.yaml`, mentionsFile(text, entities));
  }
}

writeMentions();
