import { useMemo } from 'react';
import { drawingOf } from '../../graph/drawing.ts';
import { useView } from '../../url/useView.ts';
import type { ShownScenes } from './useShownScene.ts';

/** What the canvas draws, of any time so that nothing moves when the time does, and the ids of what is visible of it. */
export function useDrawing({ ofAnyTime, shown }: Pick<ShownScenes, 'ofAnyTime' | 'shown'>) {
  const { lang, collapsed, collapsedThemes } = useView().view;
  const drawing = useMemo(
    () => drawingOf(ofAnyTime, { lang, collapsed, collapsedThemes }),
    [ofAnyTime, lang, collapsed, collapsedThemes],
  );
  const visible = useMemo(() => {
    const { marks, ties } = drawingOf(shown, { lang, collapsed, collapsedThemes });
    return new Set([...marks, ...ties].map(({ id }) => id));
  }, [shown, lang, collapsed, collapsedThemes]);
  return { drawing, visible };
}
