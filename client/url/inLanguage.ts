import type { View } from './view.ts';

/**
 * The part of an address behind the question mark, in a language; whatever else it says stays as it is written.
 *
 * `inLanguage('?q=taal&lang=en', 'nl')` is `?q=taal`.
 */
export function inLanguage(search: string, lang: View['lang']): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !/^lang(=|$)/.test(part));
  const all = lang === 'nl' ? others : [...others, `lang=${lang}`];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}
