import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { useEffect, useEffectEvent } from 'react';
import type { Place } from '../../url/steps.ts';

/** What a person does on the canvas. */
export interface CanvasActions {
  /** Selects one thing or fact, or nothing. */
  readonly onSelect: (id: string | undefined) => void;
  /** Adds to the selection, or takes out of it. */
  readonly onToggle: (id: string) => void;
  readonly onSelectAll: (ids: readonly string[]) => void;
  /** Puts a thing in a place, to stay there. */
  readonly onPin: (id: string, at: Place) => void;
}

interface CanvasPointerProps extends CanvasActions {
  readonly canvas: Core;
}

/**
 * Renders nothing: a tap selects, a tap with Shift or Control adds to the selection, dragging with Shift selects all in
 * a box, and what is dragged stays where it was left. A pointer over a thing shows the names of its relations.
 */
export function CanvasPointer({ canvas, onSelect, onToggle, onSelectAll, onPin }: CanvasPointerProps) {
  const tapped = useEffectEvent(({ target, originalEvent: { shiftKey, ctrlKey, metaKey } }: EventObject) => {
    if (target === canvas) onSelect(undefined);
    else if (shiftKey || ctrlKey || metaKey) onToggle(idOf(target));
    else onSelect(idOf(target));
  });
  const boxed = useEffectEvent((ids: readonly string[]) => onSelectAll(ids));
  const dragged = useEffectEvent((node: NodeSingular) => onPin(node.id(), { ...node.position() }));

  useEffect(() => {
    let inBox: string[] = [];
    const onTap = (event: EventObject) => tapped(event);
    const onBox = ({ target }: EventObject) => void inBox.push(idOf(target));
    const onBoxEnd = () => {
      // The elements in the box are told after the box has ended.
      setTimeout(() => {
        if (inBox.length > 0) boxed(inBox);
        inBox = [];
      });
    };
    // What is selected is kept in the address; cytoscape would drag all that it holds for selected at once.
    const onNativeSelect = ({ target }: EventObject) => void (target as NodeSingular).unselect();
    const onDragFree = ({ target }: EventObject) => dragged(target as NodeSingular);
    const onOver = ({ target }: EventObject) => (target as NodeSingular).closedNeighborhood().addClass('pointed');
    const onOut = () => canvas.elements('.pointed').removeClass('pointed');
    canvas.on('tap', onTap);
    canvas.on('box', 'node', onBox);
    canvas.on('boxend', onBoxEnd);
    canvas.on('select', onNativeSelect);
    canvas.on('dragfree', 'node', onDragFree);
    canvas.on('mouseover', 'node, edge', onOver);
    canvas.on('mouseout', 'node, edge', onOut);
    return () => {
      canvas.off('tap', onTap);
      canvas.off('box', 'node', onBox);
      canvas.off('boxend', onBoxEnd);
      canvas.off('select', onNativeSelect);
      canvas.off('dragfree', 'node', onDragFree);
      canvas.off('mouseover', 'node, edge', onOver);
      canvas.off('mouseout', 'node, edge', onOut);
    };
  }, [canvas]);
  return null;
}

const idOf = (target: unknown) => (target as NodeSingular).id();
