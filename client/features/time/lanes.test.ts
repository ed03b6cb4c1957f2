import { expect, test } from 'vitest';
import type { EntityType } from '../../generated/graphql.ts';
import { lanesOf, windowOf } from './lanes.ts';
import type { TimedThing } from './timeQuery.ts';

const thing = (label: string, type: EntityType, from: string | null, to: string | null): TimedThing => ({
  id: label,
  type,
  label,
  period: { from, to, label: '' },
});
const window = { start: Date.UTC(2007), end: Date.UTC(2022) };
const rowsOf = (things: readonly TimedThing[], room = 0) =>
  lanesOf(things, window, () => room).map(({ type, placed }) => [
    type,
    placed.map((each) => `${each.row} ${each.thing.label}`),
  ]);

test('gives each type a lane, and a row more only where things touch', () => {
  const things = [
    thing('late', 'EVENT', '2019', '2019'),
    thing('long', 'PROGRAMME', '2007', '2011'),
    thing('within', 'PROGRAMME', '2008', '2009'),
    thing('after', 'PROGRAMME', '2012', '2013'),
  ];

  expect(rowsOf(things)).toEqual([
    ['PROGRAMME', ['0 long', '1 within', '0 after']],
    ['EVENT', ['0 late']],
  ]);
});

test('leaves room for a name', () => {
  const threeYears = 3 * 366 * 24 * 3600 * 1000;
  const things = [thing('a', 'EVENT', '2019', '2019'), thing('b', 'EVENT', '2021', '2021')];

  expect([rowsOf(things), rowsOf(things, threeYears)]).toEqual([
    [['EVENT', ['0 a', '0 b']]],
    [['EVENT', ['0 a', '1 b']]],
  ]);
});

test('runs what is open, or goes on outside, to the edges', () => {
  const things = [
    thing('was', 'EVENT', null, '2010'),
    thing('is', 'EVENT', '2012', null),
    thing('all', 'EVENT', '2000', '2030'),
  ];

  expect(
    lanesOf(things, window, () => 0)[0]?.placed.map(({ start, end, ...each }) => [
      start,
      end,
      each.openStart,
      each.openEnd,
    ]),
  ).toEqual([
    [Date.UTC(2007), Date.UTC(2011), true, false],
    [Date.UTC(2007), Date.UTC(2022), true, true],
    [Date.UTC(2012), Date.UTC(2022), false, true],
  ]);
});

test('draws the years of the things, or those that are asked for', () => {
  const things = [thing('a', 'EVENT', '2019', '2019'), thing('b', 'EVENT', '2021', null)];

  expect([windowOf(things, {}), windowOf(things, { from: '2020-05', to: '2024' }), windowOf([], {})]).toEqual([
    { start: Date.UTC(2019), end: Date.UTC(2022) },
    { start: Date.UTC(2020), end: Date.UTC(2025) },
    undefined,
  ]);
});
