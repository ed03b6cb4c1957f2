import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '../knowledge.ts';
import type { DocumentText } from './DocumentText.ts';

/** Where texts are looked for when DOCUMENTS_DIR names no place: the first of these that exists. */
export const usualFolders = ['documents', '../shared/documents'] as const;

/** The folder with the texts, as the program would find it; undefined where there is none. */
export function documentsFolder(stated = process.env['DOCUMENTS_DIR']): string | undefined {
  return (stated ? [stated] : usualFolders).find((folder) => existsSync(folder));
}

/** The texts of the sources among these entities, as far as they are installed in a folder. */
export function readTexts(
  folder: string,
  entities: readonly Pick<Entity, 'id' | 'attributes'>[],
): readonly DocumentText[] {
  return entities.flatMap(({ id, attributes: { sha256 } }) => {
    const document = id.replace('document/', '');
    const path = join(folder, `${document}.txt`);
    if (typeof sha256 !== 'string' || !existsSync(path)) return [];
    const bytes = readFileSync(path);
    const isOurEdition = createHash('sha256').update(bytes).digest('hex') === sha256;
    return [{ document, lines: linesOf(bytes.toString('utf8')), isOurEdition }];
  });
}

/** The lines as editors count them: the end of the last one starts no line of its own. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
