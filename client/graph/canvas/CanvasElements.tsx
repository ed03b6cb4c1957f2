import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { View } from '../../url/view.ts';
import type { ShownScene } from '../sceneParts.ts';
import { elementsOf, type Paper } from './elementsOf.ts';
import { showReadable } from './showAll.ts';
import { syncElements } from './syncElements.ts';

interface CanvasElementsProps {
  readonly canvas: Core;
  readonly scene: ShownScene;
  readonly lang: View['lang'];
  readonly paper: Paper;
}

/** Renders nothing: makes the canvas hold the scene, and shows what came. */
export function CanvasElements({ canvas, scene, lang, paper }: CanvasElementsProps) {
  useEffect(() => {
    const grew = syncElements(canvas, elementsOf(scene, lang, paper), scene.broughtBy);
    const last = [...scene.broughtBy.values()].at(-1);
    if (grew) showReadable(canvas, last?.id ?? '');
  }, [canvas, scene, lang, paper]);
  return null;
}
