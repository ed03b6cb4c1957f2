import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { keepSame } from './keepSame.ts';
import { emptyView, type ParsedUrl, parseSearch, searchOf, type View } from './view.ts';

interface ShownView extends ParsedUrl {
  /** Goes to another view; as a page of its own in the browser's history unless it replaces this one. */
  readonly go: (change: (view: View) => View, how?: { readonly replace: boolean }) => void;
  /** The address of another view, for a link. */
  readonly addressOf: (change: (view: View) => View) => string;
}

/** Pages whose address holds a view; of another page only the language is part of one. */
const shows = new Set(['/', '/embed']);

/** The view that the URL names, and the way to another. */
export function useView(): ShownView {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const parsed = parse(pathname, search);
  const { view } = parsed;
  const addressOf = useCallback((change: (view: View) => View) => `/${searchOf(change(view))}`, [view]);
  const go = useCallback<ShownView['go']>(
    (change, how) => {
      const address = addressOf(change);
      if (address !== `${pathname}${search}`) void navigate(address, how);
    },
    [addressOf, navigate, pathname, search],
  );
  return { ...parsed, go, addressOf };
}

/** What was read last: hundreds of components of a screen read the same address, and most of the next is the same. */
const latest: { address?: string; parsed: ParsedUrl } = { parsed: { view: emptyView, ignored: [] } };

function parse(pathname: string, search: string): ParsedUrl {
  const address = `${pathname}${search}`;
  if (latest.address !== address) {
    latest.parsed = keepSame(latest.parsed, parseFor(pathname, search));
    latest.address = address;
  }
  return latest.parsed;
}

function parseFor(pathname: string, search: string): ParsedUrl {
  const parsed = parseSearch(search);
  if (shows.has(pathname)) return parsed;
  return { view: { ...emptyView, lang: parsed.view.lang }, ignored: [] };
}
