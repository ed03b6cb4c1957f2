const precisions = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a date at one of the precisions of the sources: `2007`, `2007-03` or `2007-03-01`, and exists. */
export function isDate(text: string): boolean {
  const [, year, month, day] = precisions.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= lastDay(year, month));
}

/** First day of a date at its own precision: `2007` → `2007-01-01`. */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day of a date at its own precision: `2007-02` → `2007-02-28`. */
export function lastDayOf(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? lastDay(year, month)}`;
}

function lastDay(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
