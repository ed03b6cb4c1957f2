import { expect, test } from 'vitest';
import { shownAttributes, shownDate } from './attributes.ts';
import { evidenceId, evidenceOf } from './evidence.ts';
import { cursorOf, parseCursor, parseFirst } from './page.ts';
import { parsePeriod, PeriodReversed, shownPeriod } from './period.ts';

const fundingLine = {
  id: 'funding-line/x',
  type: 'FUNDING_LINE' as const,
  label: 'x',
  aliases: [],
  sameAs: [],
};

test('shows amounts, kinds and dates in Dutch', () => {
  expect(shownAttributes({ ...fundingLine, amount: 2_100_000_000, kind: 'COFINANCING' })).toEqual([
    { name: 'amount', label: { nl: 'Bedrag', en: 'Amount' }, value: '€\u00a02.100.000.000' },
    { name: 'kind', label: { nl: 'Soort', en: 'Kind' }, value: 'cofinanciering' },
  ]);
  expect(['2019', '2019-02', '2019-02-06'].map(shownDate)).toEqual(['2019', 'februari 2019', '6 februari 2019']);
});

test('reads the places of a statement with their sections and claims', () => {
  const [evidence] = evidenceOf(['kst-32824-456:272-278'], [''], ['Er is geld.']);

  expect(evidence).toEqual({
    document: 'document/kst-32824-456',
    startLine: 272,
    endLine: 278,
    section: null,
    claim: 'Er is geld.',
  });
  expect(evidence && evidenceId(evidence)).toBe('evidence/kst-32824-456/272-278');
});

test('takes back only cursors of its own', () => {
  expect(parseCursor(cursorOf('hit 3'), /^hit \d+$/)).toBe('hit 3');
  expect(parseCursor(null, /^hit/)).toBeNull();
  expect(() => parseCursor('nonsense', /^hit/)).toThrow("after is 'nonsense', which is no cursor of this list.");
  expect(() => parseCursor(`${cursorOf('hit 3')}=`, /^hit \d+$/)).toThrow('no cursor');
});

test.each([0, 1, 500])('lets %i items on a page', (first) => {
  expect(parseFirst(first, 20)).toBe(first);
});

test.each([-1, 501])('refuses %i items on a page', (first) => {
  expect(() => parseFirst(first, 20)).toThrow(`first is ${String(first)}. Ask for 0 to 500 at a time`);
});

test('opens the ends of a period that are not given', () => {
  expect(parsePeriod(undefined)).toEqual({ from: '0000-01-01', to: '9999-12-31' });
  expect(parsePeriod({ from: '2007-02', to: '2011' })).toEqual({ from: '2007-02-01', to: '2011-12-31' });
  expect(parsePeriod({ from: '2007-06-15', to: '2007' })).toEqual({ from: '2007-06-15', to: '2007-12-31' });
});

test('refuses a period that ends before it starts, and dates that do not exist', () => {
  expect(() => parsePeriod({ from: '2011', to: '2007' })).toThrow(new PeriodReversed('2011', '2007'));
  expect(() => parsePeriod({ from: '2023-02-29' })).toThrow("'2023-02-29' is no date that exists.");
  expect(() => parsePeriod({ to: '' })).toThrow("'' is no date");
});

test.each([
  [{ periodFrom: '2007', periodTo: '2011' }, '2007 – 2011'],
  [{ periodFrom: '2019-02-06', periodTo: '2019-02-06' }, '6 februari 2019'],
  [{ periodFrom: '2025' }, 'vanaf 2025'],
  [{ periodTo: '2029' }, 'tot en met 2029'],
  [{ periodFrom: '2025-10', periodLabel: 'Q4 2025' }, 'Q4 2025'],
])('labels the period %j', (stated, label) => {
  expect(shownPeriod(stated)?.label).toBe(label);
});

test('has no period where none is stated', () => {
  expect(shownPeriod({})).toBeNull();
});
