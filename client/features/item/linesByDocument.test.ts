import { expect, test } from 'vitest';
import { linesByDocument } from './linesByDocument.ts';

const a = { id: 'document/a', label: 'A' };
const b = { id: 'document/b', label: 'B' };
const place = (document: typeof a, startLine: number, endLine = startLine) => ({ document, startLine, endLine });

test('puts the document that names it most first, and its places in order', () => {
  expect(linesByDocument([place(a, 4), place(b, 9, 12), place(b, 3)])).toEqual([
    {
      document: b,
      places: [
        { startLine: 3, endLine: 3 },
        { startLine: 9, endLine: 12 },
      ],
    },
    { document: a, places: [{ startLine: 4, endLine: 4 }] },
  ]);
});
