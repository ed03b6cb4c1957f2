import { useTranslation } from 'react-i18next';
import { useView } from '../url/useView.ts';
import type { View } from '../url/view.ts';
import { formatNumber } from './formatNumber.ts';

/** The sentences of the interface, and how to write numbers and names of the domain, in the language that the URL names. */
export function useWords() {
  const { lang } = useView().view;
  const { t } = useTranslation('translation', { lng: lang });
  return {
    t,
    lang,
    number: (value: number) => formatNumber(value, lang),
    /** The name of something in the reader's language, from display.yaml. */
    say: (name: Readonly<Record<View['lang'], string>>) => name[lang],
  };
}
