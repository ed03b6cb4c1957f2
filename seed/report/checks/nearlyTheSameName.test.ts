import { expect, test } from 'vitest';
import { found, passage, thing } from '../testing/aSeed.ts';
import { nearlyTheSameName } from './nearlyTheSameName.ts';

/** Two instruments of these names. */
function named(one: string, other: string) {
  return [thing('instrument/een', { label: one }), thing('instrument/twee', { label: other })];
}

test.each([
  ['Gemeente', 'Gemeenten'],
  ['Taskforce Inburgering', 'Task-force inburgering'],
  ['Actieplan polarisatie', 'Actieplan polarisatie gemeenten'],
])('finds %s and %s', (one, other) => {
  expect(found(nearlyTheSameName, ...named(one, other))).toEqual([`'${other}' is nearly '${one}' of instrument/een.`]);
});

test.each([
  ['VNG', 'VNO'],
  ['Wet inburgering', 'Wet inburgering 2021'],
  ['Monitor 2019', 'Monitor 2018'],
  ['Taal', 'Taal en werk'],
  ['Aanpak wijken', 'Aanpak wijken door gemeenten en corporaties'],
])('takes %s and %s for two', (one, other) => {
  expect(found(nearlyTheSameName, ...named(one, other))).toEqual([]);
});

test('takes things of two types, or that a fact joins, for two', () => {
  const [theme, instrument] = [
    thing('theme/een', { label: 'Gemeente' }),
    thing('instrument/twee', { label: 'Gemeenten' }),
  ];
  const joined = passage('1', 'instrument/twee SUCCEEDS instrument/een');

  expect(found(nearlyTheSameName, theme, instrument)).toEqual([]);
  expect(found(nearlyTheSameName, ...named('Gemeente', 'Gemeenten'), joined)).toEqual([]);
});

test('reports a pair once, also where several of its names are near', () => {
  const one = thing('instrument/een', { label: 'Buurtcoach', aliases: ['Coachs in de buurt'] });
  const other = thing('instrument/twee', { label: 'Buurtcoachs', aliases: ['Coach in de buurt'] });

  expect(found(nearlyTheSameName, one, other)).toHaveLength(1);
});
