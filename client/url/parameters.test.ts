import { expect, test } from 'vitest';
import { aDate, anId, ids, oneOf, parsePage, searchOfPage, someOf, text, wholeNumber } from './parameters.ts';

const parameters = {
  q: text(20),
  at: anId,
  of: ids,
  from: aDate,
  as: oneOf(['bars', 'table'], 'bars'),
  types: someOf(['THEME', 'EVENT', 'MOTION']),
  page: wholeNumber(1, 99, 1),
};
const usual = parsePage(parameters, '').values;

test.each([
  ['', {}],
  ['?q=wie+is+%26+wat', { q: 'wie is & wat' }],
  ['?at=theme/taal', { at: 'theme/taal' }],
  ['?of=theme/taal~theme/werk', { of: ['theme/taal', 'theme/werk'] }],
  ['?from=2007-03', { from: '2007-03' }],
  ['?as=table&types=THEME~MOTION&page=7', { as: 'table', types: ['THEME', 'MOTION'], page: 7 }],
] as const)('%s says the same when it is written again', (search, values) => {
  expect(parsePage(parameters, search)).toEqual({ values: { ...usual, ...values }, ignored: [] });
  expect(searchOfPage(parameters, { ...usual, ...values }, 'nl')).toBe(search);
});

test('keeps the language', () => {
  expect(searchOfPage(parameters, { ...usual, page: 2 }, 'en')).toBe('?page=2&lang=en');
  expect(parsePage(parameters, '?page=2&lang=en').ignored).toEqual([]);
});

test('leaves out what it cannot understand, and says so', () => {
  const search = '?q=much+too+long+a+text+for+this&at=x&of=theme/taal~x&from=maart&as=pie&types=NOPE&page=100&what=1';

  expect(parsePage(parameters, search)).toEqual({
    values: usual,
    ignored: [
      'what',
      'q=much too long a text for this',
      'at=x',
      'of=theme/taal~x',
      'from=maart',
      'as=pie',
      'types=NOPE',
      'page=100',
    ],
  });
});
