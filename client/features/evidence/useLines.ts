import { useWords } from '../../i18n/useWords.ts';

/** Says which lines of a document a place is: `regel 12`, `regels 12–14`. */
export function useLines() {
  const { t } = useWords();
  return ({ startLine, endLine }: { readonly startLine: number; readonly endLine: number }) =>
    startLine === endLine
      ? t('evidence.line', { line: startLine })
      : t('evidence.lines', { from: startLine, to: endLine });
}
