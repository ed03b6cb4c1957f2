import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { canvasStyle } from './canvasStyle.ts';
import type { Paper } from './elementsOf.ts';

interface CanvasStyleProps {
  readonly canvas: Core;
  readonly paper: Paper;
}

/** Renders nothing: draws the canvas for light or dark paper. */
export function CanvasStyle({ canvas, paper }: CanvasStyleProps) {
  useEffect(() => {
    const container = canvas.container();
    canvas.style(canvasStyle(paper, container ? getComputedStyle(container).fontFamily : 'sans-serif'));
  }, [canvas, paper]);
  return null;
}
