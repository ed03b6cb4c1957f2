import { expect, test } from 'vitest';
import { words } from './words.ts';
import { languageOf } from './languageOf.ts';
import { findPhrases } from './phrases.ts';
import { readAsked } from './readAsked.ts';
import { readPeriod } from './readPeriod.ts';
import { tokensOf } from './tokens.ts';
import { Vocabulary } from './Vocabulary.ts';

const vocabulary = new Vocabulary(
  new Map([
    ['gemeent', 9],
    ['radicaliser', 3],
    ['motie', 5],
  ]),
);

test('finds the words of a question where they stand', () => {
  expect(tokensOf('Wié betaalt 1.000?').map(({ text, start, end, folded }) => [text, start, end, folded])).toEqual([
    ['Wié', 0, 3, 'wie'],
    ['betaalt', 4, 11, 'betaalt'],
    ['1', 12, 13, '1'],
    ['000', 14, 17, '000'],
  ]);
});

test.each([
  ['Welke moties zijn er?', 'NL'],
  ['Which motions are there?', 'EN'],
  ['municipalities radicalisation', 'EN'],
  ['gemeenten radicalisering', 'NL'],
  ['NPLV', 'NL'],
])('%s is in %s', (question, language) => {
  expect(languageOf(tokensOf(question), words, vocabulary)).toBe(language);
});

test.each([
  ['in 2009', '2009-01-01', '2009-12-31'],
  ['sinds 2009', '2009-01-01', '9999-12-31'],
  ['vóór 2009', '0000-01-01', '2009-12-31'],
  ['2007-2011', '2007-01-01', '2011-12-31'],
  ['between 2011 and 2007', '2007-01-01', '2011-12-31'],
])('%s runs from %s to %s', (text, first, last) => {
  expect(readPeriod(tokensOf(text), () => true)).toMatchObject({ first, last });
});

test.each([
  ['in 2005, 2009 en 2025', '2005-01-01', '2025-12-31', true],
  ['in 2005 and in 2025', '2005-01-01', '2005-12-31', false],
  ['in 2005 and 2025', '2005-01-01', '2025-12-31', true],
  ['tussen 2005 en 2025', '2005-01-01', '2025-12-31', false],
  ['2005 tot 2025', '2005-01-01', '2025-12-31', false],
])('%s runs from %s to %s; names years one by one: %s', (text, first, last, isList) => {
  expect(readPeriod(tokensOf(text), () => true)).toMatchObject({ first, last, isList });
});

const askedIn = (question: string) => {
  const tokens = tokensOf(question);
  const asks = findPhrases(tokens, words.asks, () => true).filter(
    ({ meaning, from }) => meaning !== 'whether' || from === 0,
  );
  const types = findPhrases(tokens, words.types, () => true);
  return readAsked({ tokens, asks, types, corrections: [] });
};

test.each([
  ['Wat gaan gemeenten doen aan taalachterstand?', 'which', ['ACTION'], true],
  ['What will municipalities do about segregation?', 'which', ['ACTION'], true],
  ['What does the Wmo have to do with integration?', 'what', undefined, false],
  ['Welke gemeenten en regio’s doen mee?', 'which', ['MUNICIPALITY', 'REGION'], true],
  ['Programma’s en moties over wonen: welke zijn dat?', 'which', ['PROGRAMME', 'MOTION'], true],
  ['Hoe vaak vallen zij uit vergeleken met anderen?', 'number', undefined, false],
  ['Hoe verschilt dat van wat er in 2005 stond?', 'compare', undefined, false],
  ['Waardoor blijft een programma achter?', 'what', undefined, false],
])('%s asks %s of %s', (question, ask, types, plural) => {
  const [first] = askedIn(question);

  expect(first).toMatchObject({ ask, plural });
  expect(first?.type?.types.slice(0, types?.length)).toEqual(types);
});

test('knows a misspelt word, and no word from any other', () => {
  expect([vocabulary.nearest('radicalisser'), vocabulary.nearest('fiets'), vocabulary.nearest('motie')]).toEqual([
    'radicaliser',
    undefined,
    undefined,
  ]);
});

test('weighs a rare word more than a common one', () => {
  expect(vocabulary.weight('radicaliser')).toBeGreaterThan(vocabulary.weight('gemeent'));
});
