import { expect, test } from 'vitest';
import { listUncited, NoSuchSource } from './listUncited.ts';
import { aSeed, money, passage, text, thing } from './testing/aSeed.ts';

const fiveLines = thing('document/bron', { sha256: '0'.repeat(64), lines: 5 });
const fact = passage('2-3', 'organisation/vng PART_OF ministry/szw');

test('lists the lines that no evidence cites, with their text, but for blank ones', () => {
  const seed = aSeed(fiveLines, fact, text('Een', 'Twee', 'Drie', ' ', 'Vijf'));

  expect(listUncited('bron', seed)).toBe(
    ['bron: no evidence cites 3 of 5 lines, of which 2 are not blank.', '    1  Een', '    5  Vijf'].join('\n'),
  );
});

test('lists their numbers where the text is not installed, and takes an id for the document', () => {
  expect(listUncited('document/bron', aSeed(fiveLines, fact))).toBe(
    ['bron: no evidence cites 3 of 5 lines.', '    1', '    4', '    5'].join('\n'),
  );
});

test('takes the line of a figure for cited', () => {
  const lines = listUncited('bron', aSeed(money('plan', [2025, 1]))).split('\n');

  expect(lines).toContain('   99');
  expect(lines).not.toContain('  100');
});

test('refuses what is no source', () => {
  expect(() => listUncited('brom', aSeed())).toThrow(new NoSuchSource('brom', ['bron']));
  expect(() => listUncited('brom', aSeed())).toThrow("There is no source 'brom'. Did you mean 'bron'? There is: bron.");
});
