import { expect, test } from 'vitest';
import { answerTable } from './answerTable.ts';
import type { AnswerRow } from './askQuery.ts';

const place = (startLine: number, endLine: number): AnswerRow['statements'][number]['evidence'][number] => ({
  id: `evidence/brief/${startLine.toString()}`,
  section: null,
  startLine,
  endLine,
  claim: '',
  quote: null,
  url: null,
  document: { id: 'document/brief', label: 'Brief' },
});

test('has a row for each fact, and one for a value without any', () => {
  const rows: readonly AnswerRow[] = [
    {
      entity: { id: 'ministry/szw', type: 'MINISTRY', label: 'SZW' },
      value: null,
      statements: [
        { id: 'statement/1', claim: 'SZW betaalt.', certainty: 'EXPLICIT', evidence: [place(1, 2), place(7, 7)] },
        { id: 'statement/2', claim: 'SZW doet mee.', certainty: 'IMPLIED', evidence: [place(3, 3)] },
      ],
    },
    { entity: null, value: '3', statements: [] },
  ];

  expect(answerTable('Wie?', rows).rows).toEqual([
    [
      'Wie?',
      'ministry/szw',
      'MINISTRY',
      'SZW',
      undefined,
      'SZW betaalt.',
      'EXPLICIT',
      'document/brief:1-2 document/brief:7-7',
    ],
    ['Wie?', 'ministry/szw', 'MINISTRY', 'SZW', undefined, 'SZW doet mee.', 'IMPLIED', 'document/brief:3-3'],
    ['Wie?', undefined, undefined, undefined, '3', undefined, undefined, undefined],
  ]);
});
