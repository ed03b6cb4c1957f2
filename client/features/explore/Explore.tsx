import { useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../url/useView.ts';
import { doneSteps, select } from '../../url/viewChanges.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { Panel } from '../inspect/Panel.tsx';
import { FactTable } from '../table/FactTable.tsx';
import { ItemTable } from '../table/ItemTable.tsx';
import { CanvasLegend } from './CanvasLegend.tsx';
import classes from './Explore.module.css';
import { MissingItem } from './MissingItem.tsx';
import { NothingShown } from './NothingShown.tsx';
import { SceneNotices } from './SceneNotices.tsx';
import { SceneSkeleton } from './SceneSkeleton.tsx';
import { Toolbar } from './Toolbar.tsx';
import { type LoadedScene, useScene } from './useScene.ts';

const Canvas = lazy(() => import('../../graph/canvas/Canvas.tsx'));

/** The scene as a graph or a table, and what is known of the selected thing beside it. */
export function Explore() {
  const { t } = useWords();
  const { view } = useView();
  const { steps, done } = view;
  const taken = useMemo(() => doneSteps({ steps, done }), [steps, done]);
  const loaded = useScene(taken);
  const { scene, missing, loading, failure } = loaded;
  const nothingElse = missing.length > 0 && scene.nodes.size === 0 && !loading;
  if (nothingElse) return <MissingItem id={missing[0] ?? ''} />;
  if (failure && scene.nodes.size === 0) {
    return (
      <main id="content">
        <FailureMessage {...failure} level={1} />
      </main>
    );
  }

  return (
    <main className={classes.explore} id="content">
      <VisuallyHidden component="h1">{t('explore.title')}</VisuallyHidden>
      <div className={classes.scene}>
        <Toolbar scene={scene} loading={loading} />
        <SceneNotices scene={scene} missing={missing} />
        <div className={classes.stage}>
          <Stage {...loaded} />
        </div>
      </div>
      <Panel scene={scene} selected={view.selected} loading={loading} />
    </main>
  );
}

function Stage({ scene, loading, failure }: LoadedScene) {
  const { t, lang } = useWords();
  const { view, go } = useView();
  const paper = useComputedColorScheme('light');
  if (failure) return <FailureMessage {...failure} />;
  if (scene.nodes.size === 0) return loading ? <SceneSkeleton /> : <NothingShown />;
  if (view.as === 'items') return <ItemTable scene={scene} selected={view.selected} />;
  if (view.as === 'facts') return <FactTable scene={scene} selected={view.selected} />;
  return (
    <section className={classes.canvas} aria-label={t('explore.canvas')}>
      <VisuallyHidden component="p">{t('explore.canvasInstead')}</VisuallyHidden>
      <Suspense fallback={<SceneSkeleton />}>
        <Canvas
          scene={scene}
          selected={view.selected}
          onSelect={(id) => go((before) => select(before, id))}
          lang={lang}
          paper={paper}
          labels={{ in: t('explore.zoomIn'), out: t('explore.zoomOut'), all: t('explore.showAll') }}
        />
      </Suspense>
      <CanvasLegend scene={scene} />
    </section>
  );
}
