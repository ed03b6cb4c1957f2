import { expect, test } from 'vitest';
import { found, passage } from '../testing/aSeed.ts';
import { actionOfTwoProgrammes } from './actionOfTwoProgrammes.ts';

const inTaal = passage('10', 'action/cursus PART_OF programme/taal');
const inAgenda = passage('12-14', 'action/cursus PART_OF programme/agenda');

test('finds an action of two programmes', () => {
  expect(found(actionOfTwoProgrammes, inTaal, inAgenda)).toEqual([
    'action/cursus is a part of programme/agenda (bron:12-14) and programme/taal (bron:10).',
  ]);
});

test('has nothing against a programme and one that contains it, by way of a third', () => {
  const nested = passage('1', 'programme/taal PART_OF programme/pijler', 'programme/pijler PART_OF programme/agenda');

  expect(found(actionOfTwoProgrammes, inTaal, inAgenda, nested)).toEqual([]);
});

test('has nothing against an action of a programme and of an event', () => {
  expect(found(actionOfTwoProgrammes, inTaal, passage('11', 'action/cursus PART_OF event/conferentie'))).toEqual([]);
});
