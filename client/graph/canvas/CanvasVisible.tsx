import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { Drawing } from '../drawing.ts';

/** With more lines than this, their names are shown only around what is pointed at or selected. */
const fewLines = 40;

interface CanvasVisibleProps {
  readonly canvas: Core;
  /** All that has a place. */
  readonly drawing: Drawing;
  /** Ids of what is shown of it, such as what is of the chosen period. */
  readonly visible: ReadonlySet<string>;
  readonly pinned: ReadonlyMap<string, unknown>;
  readonly busy: boolean;
}

/** Renders nothing: hides what is of another time without moving the rest, marks what is pinned, and names lines where they are few. */
export function CanvasVisible({ canvas, drawing, visible, pinned, busy }: CanvasVisibleProps) {
  useEffect(() => {
    canvas.batch(() => {
      const few = drawing.ties.filter(({ id }) => visible.has(id)).length <= fewLines;
      canvas.elements().forEach((element) => void element.toggleClass('away', !visible.has(element.id())));
      canvas.edges().toggleClass('named', few);
      canvas.nodes().forEach((node) => void node.toggleClass('pinned', pinned.has(node.id())));
    });
  }, [canvas, drawing, visible, pinned, busy]);
  return null;
}
