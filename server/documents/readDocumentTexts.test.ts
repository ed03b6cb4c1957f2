import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDocumentTexts } from './readDocumentTexts.ts';

const folder = mkdtempSync(join(tmpdir(), 'beleidsgraaf-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('quotes the edition that the evidence refers to, and says which text is another', () => {
  const documents = [
    aDocument('document/same', 'Een.\nTwee.\nDrie.\n'),
    aDocument('document/changed', 'Een.\nTwee.\nDrie.\n'),
    aDocument('document/absent', 'Een.\nTwee.\nDrie.\n'),
  ];
  writeFileSync(join(folder, 'same.txt'), 'Een.\nTwee.\nDrie.\n');
  writeFileSync(join(folder, 'changed.txt'), 'Nul.\nEen.\nTwee.\nDrie.\n');
  const warnings: string[] = [];

  const texts = readDocumentTexts(folder, documents, (warning) => warnings.push(warning));

  expect(documents.map(({ id }) => [id, texts.has(id), texts.quote(id, 2, 3)])).toEqual([
    ['document/same', true, 'Twee.\nDrie.'],
    ['document/changed', false, null],
    ['document/absent', false, null],
  ]);
  expect(warnings).toEqual([
    'changed.txt is not the edition that the evidence refers to (its sha256 differs), so its quotes are withheld. Put the right edition into the folder of documents.',
  ]);
});

test('has no texts where no folder is installed', () => {
  const texts = readDocumentTexts(undefined, [aDocument('document/same', 'Een.')], () => undefined);

  expect([texts.has('document/same'), texts.quote('document/same', 1, 1)]).toEqual([false, null]);
});

function aDocument(id: string, text: string) {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { id, sha256, lines: text.split('\n').length - 1, linesCited: 0, entities: 0, statements: 0 };
}
