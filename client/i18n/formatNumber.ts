import type { View } from '../url/view.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** 12.345 in Dutch, 12,345 in English. */
export function formatNumber(value: number, lang: View['lang']): string {
  return new Intl.NumberFormat(locales[lang]).format(value);
}

/** 0.427 as 43% in both. */
export function formatShare(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${Math.round((part / whole) * 100).toString()}%`;
}
