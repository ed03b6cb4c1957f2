import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchQuery } from './searchQuery.ts';

test('looks for a word as a whole, as a beginning, and with one typo', () => {
  expect(searchQuery('NPLV')).toEqual({ names: '+(nplv^4 OR nplv*^2 OR nplv~1)', texts: '+(nplv^4)' });
});

test('takes no typo in a short word', () => {
  expect(searchQuery('VNG')?.names).toBe('+(vng^4 OR vng*^2)');
});

test('reads a long word as a compound too', () => {
  expect(searchQuery('radicaliseringspreventie')?.texts).toContain('(+radicalisering +preventie)');
});

test('asks for every word, and likes them in this order best', () => {
  expect(searchQuery('Preventie radicalisering')?.names).toMatch(/^"preventie radicalisering"\^8 \+\(.*\) \+\(.*\)$/);
});

test('asks for some of the words where nothing has all', () => {
  expect(searchQuery('preventie radicalisering', 'any')?.names).not.toContain('+(');
});

test.each(['', '   ', '+-&&||!(){}[]^"~*?:\\/', '…'])('finds nothing for %j', (text) => {
  expect(searchQuery(text)).toBeNull();
});

test('leaves nothing of Lucene’s syntax in a text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const words = searchQuery(text)?.names.match(/"[^"]*"|[\p{L}\p{N}]+/gu) ?? [];
      expect(words.every((word) => /^"?[\p{Ll}\p{Lo}\p{Lm}\p{N} ]+"?$|^OR$/u.test(word))).toBe(true);
    }),
  );
});
