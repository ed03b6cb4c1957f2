import { expect, test } from 'vitest';
import { isQuestion } from './isQuestion.ts';

test.each([
  'Welke instrumenten financieren radicaliseringspreventie in gemeenten?',
  'wie betaalt dit',
  'taal leren?',
  'Which programmes',
  'geld voor taal in de gemeenten',
])('%s is a question', (text) => {
  expect(isQuestion(text)).toBe(true);
});

test.each(['', '  ', 'taal', 'Wat', 'preventie van radicalisering', 'NPLV', 'Nationaal Programma Leefbaarheid en'])(
  '%s is a name',
  (text) => {
    expect(isQuestion(text)).toBe(false);
  },
);
