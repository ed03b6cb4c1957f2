import { useWords } from '../../i18n/useWords.ts';
import type { Slice } from './slice.ts';

/** A year, or in words that there is no single one. */
export function useWhen() {
  const { t } = useWords();
  return (when: Slice['when']): string => (typeof when === 'number' ? when.toString() : t(`money.when.${when}`));
}
