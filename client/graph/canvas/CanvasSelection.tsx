import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { Drawing } from '../drawing.ts';
import { bringIntoView } from './showAll.ts';

interface CanvasSelectionProps {
  readonly canvas: Core;
  /** What is drawn; what came is marked too. */
  readonly drawing: Drawing;
  readonly selected: readonly string[];
  readonly busy: boolean;
}

/** Renders nothing: what is selected stands out with what it is joined to, and is brought into view. */
export function CanvasSelection({ canvas, drawing, selected, busy }: CanvasSelectionProps) {
  useEffect(() => {
    canvas.batch(() => {
      canvas.elements('.told, .near, .aside').removeClass('told near aside');
      const ids = new Set(selected);
      const told = canvas.elements().filter((element) => ids.has(element.id()));
      if (told.empty()) return;
      // Of an edge these are its ends, of a node what it is joined to.
      const near = told.union(told.connectedNodes()).union(told.closedNeighborhood());
      near.addClass('near');
      told.addClass('told');
      canvas.elements().difference(near).addClass('aside');
    });
  }, [canvas, drawing, selected, busy]);

  const [first] = selected;
  useEffect(() => {
    if (first !== undefined && !busy) bringIntoView(canvas, first);
  }, [canvas, first, busy]);
  return null;
}
