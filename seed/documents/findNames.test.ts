import { expect, test } from 'vitest';
import { findNames } from './findNames.ts';

const thing = (id: string, label: string, ...aliases: readonly string[]) => ({
  id,
  type: id.split('/')[0] ?? '',
  label,
  aliases,
});

/** The places of each thing, as `id: 3` or `id: 3-4`. */
function find(text: string, ...things: readonly ReturnType<typeof thing>[]): readonly string[] {
  return [...findNames(text.split('\n'), things)].flatMap(([id, places]) =>
    places.map(({ startLine, endLine }) => `${id}: ${startLine === endLine ? startLine : `${startLine}-${endLine}`}`),
  );
}

test('finds whole words in any case, without diacritics and signs', () => {
  const moskee = thing('actor-group/moskeeen', 'Moskeeën');

  expect(find('De moskeeen.\nMOSKEEËN, ook\nmoskeeënkoepels', moskee)).toEqual([
    'actor-group/moskeeen: 1',
    'actor-group/moskeeen: 2',
  ]);
});

test('finds an alias, and a place once', () => {
  expect(find('NPLV en het NPLV', thing('programme/nplv', 'Nationaal Programma', 'NPLV'))).toEqual([
    'programme/nplv: 1',
  ]);
});

test('finds a name over the end of a line, and one that is broken off there', () => {
  const programme = thing('programme/nplv', 'Nationaal Programma');
  const radicalisering = thing('theme/radicalisering', 'Radicalisering');

  expect(find('het Nationaal\nProgramma', programme)).toEqual(['programme/nplv: 1-2']);
  expect(find('tegen radica-\nlisering', radicalisering)).toEqual(['theme/radicalisering: 2']);
});

test('finds an abbreviation in capitals only', () => {
  expect(find('om te beginnen\nhet OM', thing('organisation/om', 'Openbaar Ministerie', 'OM'))).toEqual([
    'organisation/om: 2',
  ]);
});

test('takes the longest name of a type, and names of other types within it', () => {
  const law = thing('instrument/wet-inburgering', 'Wet inburgering');
  const newer = thing('instrument/wet-inburgering-2021', 'Wet inburgering 2021');
  const theme = thing('theme/inburgering', 'Inburgering');

  expect(find('de Wet inburgering 2021', law, newer, theme)).toEqual([
    'instrument/wet-inburgering-2021: 1',
    'theme/inburgering: 1',
  ]);
});
