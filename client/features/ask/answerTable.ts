import type { SceneTable } from '../export/sceneTables.ts';
import { placeText } from '../export/SceneToTake.ts';
import type { AnswerRow } from './askQuery.ts';

/** An answer as a table for a spreadsheet: a row for each fact that shows it, or one where there is none. */
export function answerTable(question: string, rows: readonly AnswerRow[]): SceneTable {
  return {
    name: 'answer',
    headings: ['question', 'id', 'type', 'label', 'value', 'claim', 'certainty', 'evidence'],
    rows: rows.flatMap(({ entity, value, statements }) => {
      const thing = [question, entity?.id, entity?.type, entity?.label, value ?? undefined];
      if (statements.length === 0) return [[...thing, undefined, undefined, undefined]];
      return statements.map(({ claim, certainty, evidence }) => [
        ...thing,
        claim,
        certainty,
        evidence.map(placeText).join(' '),
      ]);
    }),
  };
}
