import type { Core, EventObject } from 'cytoscape';
import { useEffect, useEffectEvent } from 'react';
import type { ShownScene } from '../sceneParts.ts';

interface CanvasSelectionProps {
  readonly canvas: Core;
  /** What is drawn; what came is marked too. */
  readonly scene: ShownScene;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
}

/** Renders nothing: a tap selects, and what is selected stands out with what it is joined to. */
export function CanvasSelection({ canvas, scene, selected, onSelect }: CanvasSelectionProps) {
  const onTap = useEffectEvent(({ target }: EventObject) => {
    onSelect(target === canvas ? undefined : (target as { id: () => string }).id());
  });

  useEffect(() => {
    const listen = (event: EventObject) => onTap(event);
    canvas.on('tap', listen);
    return () => void canvas.off('tap', listen);
  }, [canvas]);

  useEffect(() => {
    canvas.batch(() => {
      canvas.elements().removeClass('told near aside');
      const told = canvas.getElementById(selected ?? '');
      if (told.empty()) return;
      // Of an edge these are its ends, of a node what it is joined to.
      const near = told.union(told.connectedNodes()).union(told.closedNeighborhood());
      near.addClass('near');
      told.addClass('told');
      canvas.elements().difference(near).addClass('aside');
    });
  }, [canvas, scene, selected]);
  return null;
}
