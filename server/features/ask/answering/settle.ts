import type { AnswerStatus } from '../../../generated/exploration.ts';
import type { Reading } from '../reading/Reading.ts';
import type { Draft, DraftRow } from './Draft.ts';

/** An answer with how sure it is. */
export interface Settled {
  readonly status: AnswerStatus;
  readonly rows: readonly DraftRow[];
  /** What of the question the answer has nothing to do with. */
  readonly leftOut: readonly string[];
}

/** An answer that has to do with this much of a question is one; with this much, a part of one. */
const whole = 0.95;
const part = 0.42;

/** One answer of the drafts for all that was asked, as sure as the least sure of them; nothing that hardly fits is shown. */
export function settle(reading: Reading, drafts: readonly Draft[]): Settled {
  const fitting = drafts.filter(({ rows, score }) => rows.length > 0 && score >= part);
  if (fitting.length === 0) {
    const isUnderstood = reading.anchors.length > 0;
    return { status: isUnderstood ? 'NO_DATA' : 'NOT_UNDERSTOOD', rows: [], leftOut: [] };
  }
  const leftOut = [...new Set(fitting.flatMap((draft) => draft.leftOut))];
  const isWhole =
    fitting.length === drafts.length && leftOut.length === 0 && fitting.every(({ score }) => score >= whole);
  return { status: isWhole ? 'ANSWERED' : 'PARTIAL', rows: withoutDoubles(fitting), leftOut };
}

function withoutDoubles(drafts: readonly Draft[]): readonly DraftRow[] {
  const rows = new Map(
    drafts.flatMap((draft) => draft.rows).map((row) => [`${row.thing ?? ''} ${row.value ?? ''}`, row]),
  );
  return [...rows.values()];
}
