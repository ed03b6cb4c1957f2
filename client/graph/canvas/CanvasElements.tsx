import type { Core } from 'cytoscape';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Place } from '../../url/steps.ts';
import type { Layout } from '../../url/view.ts';
import type { Drawing } from '../drawing.ts';
import { forceArranger } from '../layout/arrangeByForce.ts';
import { type Box, dropOf, type Places } from '../layout/Drawing.ts';
import { firstPlaces } from '../layout/firstPlaces.ts';
import { layeredLayout } from '../layout/layeredLayout.ts';
import { timeLayout } from '../layout/timeLayout.ts';
import { middleOf } from '../scene.ts';
import { boxOf, elementsOf, type Paper } from './elementsOf.ts';
import type { Guides } from './Guides.ts';
import { showReadable } from './showAll.ts';
import { syncElements } from './syncElements.ts';
import { wavesOf } from './wavesOf.ts';

interface CanvasElementsProps {
  readonly canvas: Core;
  readonly drawing: Drawing;
  readonly layout: Layout;
  readonly pinned: ReadonlyMap<string, Place>;
  /** What the panel tells about. */
  readonly selected: string | undefined;
  readonly paper: Paper;
  /** Whether more is on its way, so that arranging what is here would be done in vain. */
  readonly growing: boolean;
  readonly onArranged: (guides: Guides | undefined) => void;
  readonly onBusy: (busy: boolean) => void;
}

/** Renders nothing: makes the canvas hold the drawing, arranged, and shows what came. */
export function CanvasElements({ canvas, drawing, layout, pinned, selected, paper, ...rest }: CanvasElementsProps) {
  const { growing, ...tell } = rest;
  const [arranger] = useState(forceArranger);
  /** Where things were, also those that are away for now, so that they come back to where they stood. */
  const byForce = useRef<Places>(new Map());
  const drawnAs = useRef<Layout>(undefined);
  useEffect(() => () => arranger.stop(), [arranger]);

  const draw = useEffectEvent((places: Places, guides?: Guides, arranged = false) => {
    const grew = syncElements(canvas, elementsOf(drawing, places, paper)) || arranged;
    canvas.autoungrabify(layout !== 'force');
    tell.onArranged(guides);
    tell.onBusy(false);
    const last = drawing.marks.at(-1)?.broughtBy;
    // By closeness what came is in the middle; elsewhere it is spread, and what one reads about is.
    const middle = layout === 'force' && last ? middleOf(last) : (selected ?? '');
    const relaid = drawnAs.current !== layout;
    if (relaid || grew) showReadable(canvas, middle, places);
    drawnAs.current = layout;
  });

  const tellBusy = useEffectEvent(() => tell.onBusy(true));

  useEffect(() => {
    const boxes = drawing.marks.map(boxOf);
    if (layout === 'layered') {
      const { places, drawn } = layeredLayout(boxes, drawing.ties);
      draw(places, { of: 'layered', layers: drawn });
      return undefined;
    }
    if (layout === 'time') {
      const { places, axis } = timeLayout(boxes);
      draw(places, { of: 'time', axis });
      return undefined;
    }
    const settled = new Map([...byForce.current, ...pinnedPlaces(boxes, pinned)]);
    byForce.current = settled;
    if (boxes.every(({ id }) => settled.has(id))) {
      draw(settled);
      return undefined;
    }
    const job = { boxes, lines: drawing.ties, settled, waves: wavesOf(drawing.marks) };
    // Something to see at once, that is put in order when that is done.
    draw(firstPlaces(job));
    tellBusy();
    if (growing) return undefined;
    // What comes when another layout was chosen meanwhile is kept, and not drawn over that.
    let wanted = true;
    arranger.arrange(job, (places) => {
      byForce.current = new Map([...byForce.current, ...places]);
      if (wanted) draw(byForce.current, undefined, true);
    });
    return () => {
      wanted = false;
    };
  }, [arranger, canvas, drawing, layout, pinned, paper, growing]);
  return null;
}

/** A thing is pinned by its mark, and arranged by the whole of its box. */
function pinnedPlaces(boxes: readonly Box[], pinned: ReadonlyMap<string, Place>): Places {
  return new Map(
    boxes.flatMap((box) => {
      const at = pinned.get(box.id);
      return at ? [[box.id, { x: at.x, y: at.y + dropOf(box) }]] : [];
    }),
  );
}
