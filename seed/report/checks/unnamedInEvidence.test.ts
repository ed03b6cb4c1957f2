import { expect, test } from 'vitest';
import { aSeed, found, passage, passageSaying, text, thing } from '../testing/aSeed.ts';
import { unnamedInEvidence } from './unnamedInEvidence.ts';

const fact = 'organisation/vng EXECUTES action/cursus';
const source = text('Wij doen dat.', 'De VNG en het', 'Openbaar', 'Ministerie helpen.');

test('finds a fact on lines that name neither thing, at the fact', () => {
  const seed = aSeed(source, passage('1', fact));

  expect(unnamedInEvidence.find(seed)).toEqual([
    {
      file: 'statements/bron.yaml',
      line: 5,
      message: 'Neither organisation/vng nor action/cursus is named on lines 1 or in the heading over them.',
    },
  ]);
});

test('is content with one of the two, on the lines, over their end or by an alias', () => {
  const ministerie = thing('organisation/om', { label: 'Openbaar Ministerie' });
  const cursus = thing('action/cursus', { label: 'Cursus taal', aliases: ['doen dat'] });

  expect(found(unnamedInEvidence, source, passage('2', fact))).toEqual([]);
  expect(found(unnamedInEvidence, source, passage('4', 'organisation/om EXECUTES action/cursus'), ministerie)).toEqual(
    [],
  );
  expect(found(unnamedInEvidence, source, passage('1', fact), cursus)).toEqual([]);
});

test('is content with a name in the heading, but not with one that runs over two headings', () => {
  const cursus = thing('action/cursus', { label: 'Cursus taal' });
  const [under, before, after] = [
    passageSaying({ lines: '1', section: 'De Cursus taal' }, fact),
    passageSaying({ lines: '1', section: 'Een cursus' }, fact),
    passageSaying({ lines: '3', section: 'Taal' }, fact),
  ];

  expect(found(unnamedInEvidence, source, cursus, under)).toEqual([]);
  expect(found(unnamedInEvidence, source, cursus, before, after)).toHaveLength(2);
});

test('takes the document for named, and says nothing of a document without its text', () => {
  expect(found(unnamedInEvidence, source, passage('1', 'document/bron ISSUED_BY ministry/szw'))).toEqual([]);
  expect(found(unnamedInEvidence, passage('1', fact))).toEqual([]);
});
