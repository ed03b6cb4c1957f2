import type { View } from '../../url/view.ts';

/** What a citation says. */
export interface Cited {
  readonly label: string;
  /** Its type, in the language of the citation. */
  readonly kind: string;
  readonly version: string;
  readonly address: string;
  /** The day on which it was read. */
  readonly on: Date;
}

/**
 * A thing as one cites it in a text:
 * “Deltaplan Inburgering” (programma). Beleidsgraaf, gegevens versie 7a55fc07. https://… (geraadpleegd op 1 mei 2026).
 */
export function citationOf({ label, kind, version, address, on }: Cited, lang: View['lang']): string {
  const day = new Intl.DateTimeFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long' }).format(on);
  return lang === 'nl'
    ? `‘${label}’ (${kind.toLowerCase()}). Beleidsgraaf, gegevens versie ${version}. ${address} (geraadpleegd op ${day}).`
    : `‘${label}’ (${kind.toLowerCase()}). Beleidsgraaf, data version ${version}. ${address} (accessed ${day}).`;
}
