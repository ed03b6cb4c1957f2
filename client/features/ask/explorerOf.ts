import { emptyView, searchOf, type View } from '../../url/view.ts';

/** As many things as one still tells apart; each is asked for by itself. */
const most = 60;

/** The explorer with the things of an answer: `/?steps=open.ministry/szw~open.theme/taal`. */
export function explorerOf(things: readonly { readonly id: string }[], lang: View['lang']): string {
  const steps = things.slice(0, most).map(({ id }) => ({ do: 'open' as const, id }));
  return `/${searchOf({ ...emptyView, lang, steps, done: steps.length })}`;
}
