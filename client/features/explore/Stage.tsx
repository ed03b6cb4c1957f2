import { useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import type { Core } from 'cytoscape';
import { lazy, Suspense, useMemo } from 'react';
import { apart } from '../../graph/drawing.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../url/useView.ts';
import { pin, select, selectAll, selectionOf, toggleSelected } from '../../url/viewChanges.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { FactTable } from '../table/FactTable.tsx';
import { ItemTable } from '../table/ItemTable.tsx';
import classes from './Explore.module.css';
import { NothingShown } from './NothingShown.tsx';
import { SceneSkeleton } from './SceneSkeleton.tsx';
import { useCanvasLabels } from './useCanvasLabels.ts';
import { useDrawing } from './useDrawing.ts';
import type { ShownScenes } from './useShownScene.ts';
import { useContrast } from '../settings/useContrast.ts';

const Canvas = lazy(() => import('../../graph/canvas/Canvas.tsx'));

interface StageProps extends ShownScenes {
  readonly lasso: boolean;
  readonly onCanvas: (canvas: Core | undefined) => void;
  /** Several things were selected at once. */
  readonly onSelected: () => void;
}

/** The scene in the form that is asked for, or why there is none to see. */
export function Stage(props: StageProps) {
  const { view } = useView();
  const { scene, shown, loading, failure } = props;
  if (failure) return <FailureMessage {...failure} />;
  if (scene.nodes.size === 0) return loading ? <SceneSkeleton /> : <NothingShown filtered={false} />;
  if (shown.nodes.size === 0) return <NothingShown filtered />;
  if (view.as === 'items') return <ItemTable scene={shown} />;
  if (view.as === 'facts') return <FactTable scene={shown} />;
  return <Drawn {...props} />;
}

function Drawn({ ofAnyTime, shown, scene, loading, lasso, onCanvas, onSelected }: StageProps) {
  const { t, lang } = useWords();
  const { view, go } = useView();
  const labels = useCanvasLabels();
  const paper = useComputedColorScheme('light');
  const highContrast = useContrast().contrast === 'more';
  const { selected, also, layout } = view;
  const { drawing, visible } = useDrawing({ ofAnyTime, shown });
  const all = useMemo(() => selectionOf({ selected, also }), [selected, also]);
  const isGroup = (id: string) => drawing.marks.find((mark) => mark.id === id)?.holds !== undefined;

  return (
    <section className={classes.canvas} aria-label={t('explore.canvas')}>
      <VisuallyHidden component="p">{t('explore.canvasInstead')}</VisuallyHidden>
      <Suspense fallback={<SceneSkeleton />}>
        <Canvas
          {...{ drawing, visible, layout, lang, paper, highContrast, lasso, labels }}
          pinned={scene.pinned}
          growing={loading}
          selected={all}
          onReady={onCanvas}
          onSelect={(id) => {
            const group = drawing.marks.find((mark) => mark.id === id && mark.holds !== undefined);
            // What is drawn as one opens when it is clicked.
            if (group) go((before) => apart(before, group));
            else if (id === undefined || !id.includes(' ')) go((before) => select(before, id));
          }}
          onToggle={(id) => {
            if (!isGroup(id)) go((before) => toggleSelected(before, id));
          }}
          onSelectAll={(ids) => {
            go((before) =>
              selectAll(
                before,
                ids.filter((id) => !isGroup(id)),
              ),
            );
            onSelected();
          }}
          onPin={(id, at) => {
            if (!isGroup(id)) go((before) => pin(before, id, at));
          }}
        />
      </Suspense>
    </section>
  );
}
