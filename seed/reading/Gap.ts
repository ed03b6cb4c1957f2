import { strict } from './strict.ts';
import { Lines, Text } from './values.ts';

/** Something that must be known before the data are used. */
export const Gap = strict({ text: Text, document: Text.optional(), lines: Lines.optional() });
