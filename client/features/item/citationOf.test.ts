import { expect, test } from 'vitest';
import { citationOf } from './citationOf.ts';

const cited = { label: 'NPLV', kind: 'Programma', version: 'abc', address: 'https://x/y', on: new Date(2026, 4, 1) };

test('says what, which data, where and when', () => {
  expect(citationOf(cited, 'nl')).toBe(
    '‘NPLV’ (programma). Beleidsgraaf, gegevens versie abc. https://x/y (geraadpleegd op 1 mei 2026).',
  );
  expect(citationOf({ ...cited, kind: 'Programme' }, 'en')).toBe(
    '‘NPLV’ (programme). Beleidsgraaf, data version abc. https://x/y (accessed 1 May 2026).',
  );
});
