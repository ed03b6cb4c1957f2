import { expect, test } from 'vitest';
import { found, money, passage } from '../testing/aSeed.ts';
import { fundingWithoutPayer } from './fundingWithoutPayer.ts';

test('finds money that nobody pays', () => {
  expect(found(fundingWithoutPayer, money('nplv'))).toEqual(['Nobody pays for funding-line/nplv.']);
});

test('takes the payer of the whole for that of its parts', () => {
  const paid = passage('1', 'funding-line/plan PROVIDED_BY ministry/szw');
  const parts = passage(
    '2',
    'funding-line/pijler PART_OF funding-line/plan',
    'funding-line/taal PART_OF funding-line/pijler',
  );

  expect(found(fundingWithoutPayer, paid, parts)).toEqual([]);
});
