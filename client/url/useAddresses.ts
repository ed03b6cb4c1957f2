import { useMemo } from 'react';
import { addressOf, explorerAddress, itemAddress, readerAddress } from './addresses.ts';
import { useView } from './useView.ts';

type Lines = Parameters<typeof readerAddress>[2];

/** Addresses of other pages, in the language of this one. */
export function useAddresses() {
  const { lang } = useView().view;
  return useMemo(
    () => ({
      page: (path: string, asked?: Readonly<Record<string, string>>) => addressOf(path, lang, asked),
      item: (id: string) => itemAddress(id, lang),
      reader: (document: string, lines?: Lines) => readerAddress(document, lang, lines),
      explorer: (id: string) => explorerAddress(id, lang),
    }),
    [lang],
  );
}
