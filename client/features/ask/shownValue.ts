import type { AnswerRow } from './askQuery.ts';

/** The value of a row, unless it is what the source says, which stands beside it. */
export function shownValue({ value, statements }: AnswerRow): string | undefined {
  return value === null || statements.some(({ claim }) => claim === value) ? undefined : value;
}
