import { expect, test } from 'vitest';
import { apart, drawingOf, shorten } from './drawing.ts';
import { aFact, anItem, aScene } from './testing/aScene.ts';

const facts = [
  aFact('municipality/breda EXECUTES action/toets', { certainty: 'IMPLIED' }),
  aFact('municipality/delft EXECUTES action/toets'),
  aFact('municipality/breda PART_OF municipality/delft'),
];
const counts = [{ relation: 'EXECUTES', direction: 'IN', type: 'MUNICIPALITY', count: 7 }] as const;
const scene = aScene(facts, [anItem('action/toets', { relationCounts: [...counts] })]);

test('draws every thing and fact, and says how many facts are not drawn', () => {
  const { marks, ties } = drawingOf(scene, { lang: 'nl', collapsed: [], collapsedThemes: [] });

  expect(marks.map(({ id, notShown }) => [id, notShown])).toEqual([
    ['action/toets', 5],
    ['municipality/breda', 0],
    ['municipality/delft', 0],
  ]);
  expect(ties.map(({ label, certainty }) => [label, certainty])).toEqual([
    ['voert uit', 'IMPLIED'],
    ['voert uit', 'EXPLICIT'],
    ['is onderdeel van', 'EXPLICIT'],
  ]);
});

test('draws all things of a type as one, with one line for all alike', () => {
  const { marks, ties } = drawingOf(scene, { lang: 'en', collapsed: ['MUNICIPALITY', 'PARTY'], collapsedThemes: [] });

  expect(marks.map(({ id, label, holds }) => [id, label, holds])).toEqual([
    ['action/toets', 'Toets', undefined],
    ['all:MUNICIPALITY', '2 municipalities', 2],
  ]);
  expect(ties.map(({ source, target, label, certainty }) => [source, target, label, certainty])).toEqual([
    ['all:MUNICIPALITY', 'action/toets', 'carries out (2)', 'EXPLICIT'],
  ]);
});

test('draws a theme and what is joined to it as one, a type before a theme', () => {
  const themed = aScene([
    aFact('action/les ADDRESSES theme/taal'),
    aFact('action/les PART_OF programme/school'),
    aFact('municipality/breda ADDRESSES theme/taal'),
    aFact('instrument/spuk FUNDS action/les'),
  ]);
  const collapsed = { collapsed: ['MUNICIPALITY' as const], collapsedThemes: ['theme/taal', 'theme/elders'] };
  const { marks, ties } = drawingOf(themed, { lang: 'nl', ...collapsed });

  expect(marks.map(({ id, label, holds }) => [id, label, holds])).toEqual([
    ['programme/school', 'School', undefined],
    ['instrument/spuk', 'Spuk', undefined],
    ['all:theme/taal', 'Taal (2)', 2],
    ['all:MUNICIPALITY', '1 gemeente', 1],
  ]);
  expect(ties.map(({ source, target }) => [source, target])).toEqual([
    ['all:theme/taal', 'programme/school'],
    ['all:MUNICIPALITY', 'all:theme/taal'],
    ['instrument/spuk', 'all:theme/taal'],
  ]);
  const [group] = marks.filter(({ id }) => id === 'all:theme/taal');
  expect(group && apart(collapsed, group)).toEqual({ collapsed: ['MUNICIPALITY'], collapsedThemes: ['theme/elders'] });
});

test('cuts names at a word', () => {
  expect([shorten('Taal', 10), shorten('Taal en werk voor ieder', 14)]).toEqual(['Taal', 'Taal en werk…']);
});
