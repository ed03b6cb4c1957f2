import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type ParsedPage, type Parameters, parsePage, searchOfPage, type Values } from './parameters.ts';
import { useView } from './useView.ts';

interface ShownPage<P> extends ParsedPage<P> {
  /** The address of this page with other values, for a link. */
  readonly addressOf: (change: Partial<Values<P>>) => string;
  /** Goes there; as a page of its own in the browser's history unless it replaces this one. */
  readonly go: (change: Partial<Values<P>>, how?: { readonly replace: boolean }) => void;
}

/** The values of the parameters of the page that is open, and the way to others. The language stays as it is. */
export function usePage<P extends Parameters>(parameters: P): ShownPage<P> {
  const { pathname, search } = useLocation();
  const { lang } = useView().view;
  const navigate = useNavigate();
  const parsed = useMemo(() => parsePage(parameters, search), [parameters, search]);
  const { values } = parsed;
  const addressOf = useCallback(
    (change: Partial<Values<P>>) => `${pathname}${searchOfPage(parameters, { ...values, ...change }, lang)}`,
    [pathname, parameters, values, lang],
  );
  const go = useCallback<ShownPage<P>['go']>(
    (change, how) => {
      const address = addressOf(change);
      if (address !== `${pathname}${search}`) void navigate(address, how);
    },
    [addressOf, navigate, pathname, search],
  );
  return { ...parsed, addressOf, go };
}
