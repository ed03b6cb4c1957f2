/** A text as it is compared with what one types: in lower case and without diacritics. */
export const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
