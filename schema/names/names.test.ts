import { expect, test } from 'vitest';
import { partsOfCompounds, splits } from './compounds.ts';
import { fold } from './fold.ts';

test('folds case, diacritics and signs', () => {
  expect(fold('  Actieplan “Polarisatie & Radicalisering”, coördinatie ')).toBe(
    'actieplan polarisatie radicalisering coordinatie',
  );
  expect(fold('…!')).toBe('');
});

test('splits a compound with and without a linking letter', () => {
  expect(splits('radicaliseringspreventie')).toContainEqual(['radicalisering', 'preventie']);
  expect(splits('taaleis')).toEqual([]);
  expect(splits('taaltoets')).toContainEqual(['taal', 'toets']);
});

test('takes only parts that are words', () => {
  const known = new Set(['radicalisering', 'preventie', 'taal', 'toets', 'beleid']);

  expect(partsOfCompounds(['radicaliseringspreventie'], known)).toEqual(['preventie', 'radicalisering']);
  expect(partsOfCompounds(['radicaliseringspreventiebeleid'], known)).toEqual([
    'beleid',
    'preventie',
    'radicalisering',
  ]);
  expect(partsOfCompounds(['inburgering'], known)).toEqual([]);
});
