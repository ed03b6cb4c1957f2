import type { View } from '../url/view.ts';

/** Made once: making one takes far longer than using it. */
const formats = { nl: new Intl.NumberFormat('nl-NL'), en: new Intl.NumberFormat('en-GB') } as const;

/** 12.345 in Dutch, 12,345 in English. */
export function formatNumber(value: number, lang: View['lang']): string {
  return formats[lang].format(value);
}

/** 0.427 as 43% in both. */
export function formatShare(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${Math.round((part / whole) * 100).toString()}%`;
}
