import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { canvasStyle, type Inks } from './canvasStyle.ts';

interface CanvasStyleProps {
  readonly canvas: Core;
  readonly inks: Inks;
}

/** Renders nothing: draws the canvas in the colours of the page. */
export function CanvasStyle({ canvas, inks }: CanvasStyleProps) {
  useEffect(() => {
    const container = canvas.container();
    canvas.style(canvasStyle(inks, container ? getComputedStyle(container).fontFamily : 'sans-serif'));
  }, [canvas, inks]);
  return null;
}
