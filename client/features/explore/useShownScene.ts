import { useMemo } from 'react';
import { filterScene } from '../../graph/filterScene.ts';
import type { ShownScene } from '../../graph/sceneParts.ts';
import { useView } from '../../url/useView.ts';
import { type LoadedScene, useScene } from './useScene.ts';

export interface ShownScenes extends LoadedScene {
  /** What the filters let through, of any time: all that has a place on the canvas. */
  readonly ofAnyTime: ShownScene;
  /** What is on the screen. */
  readonly shown: ShownScene;
}

/** The scene of the URL, whole and as its filters leave it. */
export function useShownScene(): ShownScenes {
  const { view } = useView();
  const { filters } = view;
  const loaded = useScene(view.steps, view.done);
  const { scene } = loaded;
  const ofAnyTime = useMemo(() => filterScene(scene, { ...filters, from: undefined, to: undefined }), [scene, filters]);
  const shown = useMemo(
    () => (filters.from === undefined && filters.to === undefined ? ofAnyTime : filterScene(scene, filters)),
    [ofAnyTime, scene, filters],
  );
  return { ...loaded, ofAnyTime, shown };
}
