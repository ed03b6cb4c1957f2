import { expect, test } from 'vitest';
import { addressOf, explorerAddress, itemAddress, readerAddress } from './addresses.ts';

test('keeps the language, and leaves out what is empty', () => {
  expect(addressOf('/find', 'en', { q: 'wie & wat', from: '' })).toBe('/find?q=wie+%26+wat&lang=en');
  expect(addressOf('/coverage', 'nl')).toBe('/coverage');
});

test('leads to a thing, to its place in the graph and to lines of a document', () => {
  expect(itemAddress('theme/taal', 'nl')).toBe('/item/theme/taal');
  expect(explorerAddress('theme/taal', 'nl')).toBe('/?steps=open.theme/taal~expand.theme/taal&selected=theme/taal');
  expect(readerAddress('document/kst-1', 'en', { startLine: 3, endLine: 3 })).toBe('/documents/kst-1?lang=en#L3');
  expect(readerAddress('document/kst-1', 'nl', { startLine: 3, endLine: 9 })).toBe('/documents/kst-1#L3-9');
  expect(readerAddress('document/kst-1', 'nl')).toBe('/documents/kst-1');
});
