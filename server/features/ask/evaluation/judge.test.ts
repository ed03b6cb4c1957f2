import { expect, test } from 'vitest';
import { type Expected, type Given, judge } from './judge.ts';

const expected = (more: Partial<Expected>): Expected => ({
  question: 'Wie?',
  document: 'bron',
  lines: [3],
  answer: [],
  values: [],
  ...more,
});
const given = (rows: Given['rows'], status = 'ANSWERED'): Given => ({ status, summary: '', rows });
const row = (name: string, value: string | null = null): Given['rows'][number] => ({
  names: [name],
  value,
  claims: [],
  ends: [],
  places: [],
});

test.each([
  ['the things', expected({ answer: ['Ministerie van SZW'] }), given([row('Ministerie van SZW')]), 'right'],
  [
    'a name written otherwise',
    expected({ answer: ['Het ministerie SZW'] }),
    given([row('Ministerie van SZW')]),
    'right',
  ],
  ['half of the things', expected({ answer: ['Politie', 'Vrouwenopvang'] }), given([row('Politie')]), 'partly'],
  ['an amount in another form', expected({ values: ['€ 17 miljoen'] }), given([row('Geld', '€ 17.000.000')]), 'right'],
  ['a number in words', expected({ values: ['twaalf'] }), given([row('Workshops', '12 workshops')]), 'right'],
  ['yes for no', expected({ values: ['nee'] }), given([row('', 'ja: dat is zo')]), 'wrong and confident'],
  ['something else', expected({ answer: ['Politie'] }), given([row('Scholen')], 'PARTIAL'), 'wrong'],
  ['nothing', expected({ answer: ['Politie'] }), given([], 'NO_DATA'), 'not understood'],
  ['nothing where there is nothing', expected({ values: ['geen antwoord'] }), given([], 'NO_DATA'), 'right'],
  [
    'something where there is nothing',
    expected({ values: ['geen antwoord'] }),
    given([row('Politie')]),
    'wrong and confident',
  ],
] as const)('judges %s', (_what, question, answer, verdict) => {
  expect(judge(question, answer)).toBe(verdict);
});
