import { VisuallyHidden } from '@mantine/core';
import type { Core } from 'cytoscape';
import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../url/useView.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { Panel } from '../inspect/Panel.tsx';
import classes from './Explore.module.css';
import { FilterPanel } from './FilterPanel.tsx';
import { MissingItem } from './MissingItem.tsx';
import { SceneNotices } from './SceneNotices.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { Stage } from './Stage.tsx';
import { StageBar } from './StageBar.tsx';
import { TimeSlider } from './TimeSlider.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useShownScene } from './useShownScene.ts';

/** On a narrow screen the legend would take the place of what it explains. */
const opensByItself = () => window.matchMedia('(width >= 85rem)').matches;

/** The scene as a graph or a table, and what is known of the selected thing beside it. */
export default function Explore() {
  const { t } = useWords();
  const { view } = useView();
  const scenes = useShownScene();
  const [canvas, setCanvas] = useState<Core>();
  const [filtersOpen, setFiltersOpen] = useState(opensByItself);
  const [lasso, setLasso] = useState(false);
  const { scene, shown, missing, loading, failure } = scenes;
  // On the canvas it says what can be done there; beside a table it would be empty.
  const hasPanel = view.as === 'graph' || view.selected !== undefined;
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
    <main className={classes.explore} id="content" data-panel={hasPanel || undefined}>
      <VisuallyHidden component="h1">{t('explore.title')}</VisuallyHidden>
      <div className={classes.scene}>
        <Toolbar shown={shown} loading={loading} names={scenes.names} canvas={canvas} />
        <StageBar
          shown={shown}
          filters={{ open: filtersOpen, toggle: () => setFiltersOpen(!filtersOpen) }}
          lasso={{ on: lasso, toggle: () => setLasso(!lasso) }}
        />
        <SceneNotices {...scenes} />
        {/* Seen below what is selected, and reached by keyboard without going through all of that. */}
        <SelectionBar scene={scene} />
        <div className={classes.middle} data-filters={filtersOpen || undefined}>
          {filtersOpen && <FilterPanel scene={scene} />}
          <div className={classes.stage}>
            <Stage {...scenes} lasso={lasso} onCanvas={setCanvas} onSelected={() => setLasso(false)} />
          </div>
        </div>
        <TimeSlider scene={scene} />
      </div>
      {hasPanel && <Panel scene={scene} shown={shown} selected={view.selected} loading={loading} />}
    </main>
  );
}
