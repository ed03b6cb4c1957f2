import { expect, test } from 'vitest';
import { matchedName } from './matchedName.ts';

const nplv = ['Nationaal Programma Leefbaarheid en Veiligheid', ['NPLV', 'Nationaal Programma']] as const;

test.each([
  ['nplv', 'NPLV'],
  ['nationaal programma', 'Nationaal Programma'],
  ['leefb', 'Nationaal Programma Leefbaarheid en Veiligheid'],
  ['vieligheid', 'Nationaal Programma Leefbaarheid en Veiligheid'],
  ['iets anders', 'Nationaal Programma Leefbaarheid en Veiligheid'],
])('%s matches %s', (text, name) => {
  expect(matchedName(text, ...nplv)).toBe(name);
});
