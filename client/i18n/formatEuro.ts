import type { View } from '../url/view.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const units = {
  nl: { million: 'mln', billion: 'mld' },
  en: { million: 'million', billion: 'billion' },
} as const;

/** € 28.000.000 in Dutch, €28,000,000 in English: to the euro. */
export function formatEuro(euros: number, lang: View['lang']): string {
  return new Intl.NumberFormat(locales[lang], { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(
    euros,
  );
}

/** € 2,3 mln in Dutch, €2.3 million in English: short, for a label in a drawing. Below a million to the euro. */
export function shortEuro(euros: number, lang: View['lang']): string {
  const [divisor, unit] = euros >= 1e9 ? ([1e9, 'billion'] as const) : ([1e6, 'million'] as const);
  if (euros < 1e6) return formatEuro(euros, lang);
  const format = new Intl.NumberFormat(locales[lang], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  });
  return `${format.format(euros / divisor)}\u00a0${units[lang][unit]}`;
}
