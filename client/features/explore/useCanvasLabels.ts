import { useWords } from '../../i18n/useWords.ts';

/** What the canvas says of itself, in the reader's language. */
export function useCanvasLabels() {
  const { t } = useWords();
  return {
    in: t('explore.zoomIn'),
    out: t('explore.zoomOut'),
    all: t('explore.showAll'),
    busy: t('explorer.busy'),
    overview: t('explorer.overview'),
    undated: t('explorer.undated'),
  };
}
