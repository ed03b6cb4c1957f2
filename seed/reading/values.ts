import { z } from 'zod';
import { firstDayOf, isDate, lastDayOf } from '../../schema/period.ts';
import { strict } from './strict.ts';

/** Text without spaces around it. */
export const Text = z.string().trim().min(1, { error: 'write something, or leave it out' });

/** A date at the precision of the source; YAML reads a bare year as a number. */
export const SeedDate = z
  .union([z.string(), z.number().int()], { error: 'write 2007, or 2007-03 and 2007-03-01 in quotes' })
  .transform(String)
  .refine(isDate, { error: 'no date that exists; write 2007, 2007-03 or 2007-03-01' });

export const SeedPeriod = strict({
  from: SeedDate.optional(),
  to: SeedDate.optional(),
  label: Text.optional(),
}).refine(({ from, to }) => from === undefined || to === undefined || firstDayOf(from) <= lastDayOf(to), {
  error: 'it ends before it starts; swap from and to',
});

/** `272` or `272-278`. */
export const Lines = z
  .union([z.string().regex(/^[1-9]\d*(-[1-9]\d*)?$/), z.number().int().positive()], {
    error: 'write one line, such as 272, or a range, such as 272-278',
  })
  .transform((lines) => {
    const [start = 0, end = start] = String(lines).split('-').map(Number);
    return { startLine: start, endLine: end };
  })
  .refine(({ startLine, endLine }) => startLine <= endLine, { error: 'the range ends before it starts' });

export const CertaintyWord = z.enum(['EXPLICIT', 'IMPLIED']);

/** `programme/nplv` */
export const EntityId = z.string().regex(/^[a-z][a-z-]*\/[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'no id; write the type, a slash and the slug, such as programme/nplv',
});

/** Whether a text can be the part of an id after the type. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
