import { expect, test } from 'vitest';
import { piecesOf } from './piecesOf.ts';

test('cuts a question where what was read begins and ends', () => {
  const verb = { start: 4, end: 11 };
  const thing = { start: 15, end: 24 };

  expect(piecesOf('Wie betaalt de gemeenten?', [thing, verb])).toEqual([
    { start: 0, text: 'Wie ' },
    { start: 4, text: 'betaalt', read: verb },
    { start: 11, text: ' de ' },
    { start: 15, text: 'gemeenten', read: thing },
    { start: 24, text: '?' },
  ]);
});

test('leaves alone what overlaps, or lies outside the question', () => {
  const whole = { start: 0, end: 4 };

  expect(piecesOf('taal', [whole, { start: 2, end: 4 }, { start: 4, end: 9 }])).toEqual([
    { start: 0, text: 'taal', read: whole },
  ]);
});
