import { expect, test } from 'vitest';
import { checks, findingsOf } from './checks.ts';
import { openSeed } from './SeedUnderReview.ts';
import { aSeed, money, passage, passageSaying, text, thing } from './testing/aSeed.ts';

const sentence = 'wij gaan de komende jaren met alle gemeenten werken aan een betere samenleving';

/** Everything is wrong with it. */
const bad = aSeed(
  text('Niets.', sentence),
  thing('theme/taal'),
  thing('actor-group/gemeente'),
  thing('actor-group/gemeenten'),
  passageSaying({ lines: '2', claim: sentence }, 'action/cursus PART_OF programme/een'),
  passage('1', 'action/cursus PART_OF programme/twee', 'funding-line/deel PART_OF funding-line/geheel'),
  money('geheel', [2025, 1]),
  money('deel', [2025, 2]),
);

test('every check finds what it is for', () => {
  const found = new Set(findingsOf(bad).map(({ kind }) => kind));

  expect(checks.map(({ kind }) => kind).filter((kind) => !found.has(kind))).toEqual([]);
});

test('no two checks have one name', () => {
  expect(new Set(checks.map(({ kind }) => kind)).size).toBe(checks.length);
});

// The whole seed is read, and compared with the documents where they are installed: seconds on a busy machine.
test('the seed of this repository has no errors', { timeout: 30_000 }, () => {
  const errors = findingsOf(openSeed()).filter(({ severity }) => severity === 'error');

  expect(errors.map(({ file, line, message, remedy }) => `seed/${file}:${line}: ${message} ${remedy}`)).toEqual([]);
});
