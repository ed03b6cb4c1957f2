import { emptyView, searchOf, type View } from './view.ts';
import { expand, open } from './viewChanges.ts';
import { inLanguage } from './inLanguage.ts';

type Lang = View['lang'];

/** A page with what it is asked; what is asked for by an empty text is left out. `addressOf('/find', 'nl', { q: 'taal' })` */
export function addressOf(path: string, lang: Lang, asked: Readonly<Record<string, string>> = {}): string {
  const said = Object.entries(asked).flatMap(([name, value]) =>
    value === '' ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%20', '+')}`],
  );
  return `${path}${inLanguage(said.join('&'), lang)}`;
}

/** The page of one thing. */
export function itemAddress(id: string, lang: Lang): string {
  return addressOf(`/item/${id}`, lang);
}

/** The reader of a document, at some of its lines. */
export function readerAddress(
  document: string,
  lang: Lang,
  lines?: { readonly startLine: number; readonly endLine: number },
): string {
  const page = addressOf(`/documents/${document.replace(/^document\//, '')}`, lang);
  return lines ? `${page}#${anchorOf(lines)}` : page;
}

/** `L272`, or `L272-278`. */
export function anchorOf({ startLine, endLine }: { readonly startLine: number; readonly endLine: number }): string {
  return startLine === endLine ? `L${startLine.toString()}` : `L${startLine.toString()}-${endLine.toString()}`;
}

/** The explorer with a thing and what lies around it, and nothing else. */
export function explorerAddress(id: string, lang: Lang): string {
  return `/${searchOf(expand(open({ ...emptyView, lang }, id), id))}`;
}
