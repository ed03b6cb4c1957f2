import type { Core, Position } from 'cytoscape';
import { useEffect, useState } from 'react';

/** Which part of the canvas is in view, as it changes: at most once a frame. */
export function useViewport(canvas: Core): { readonly zoom: number; readonly pan: Position } {
  const [viewport, setViewport] = useState(() => ({ zoom: canvas.zoom(), pan: { ...canvas.pan() } }));
  useEffect(() => {
    let frame = 0;
    const onChange = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setViewport({ zoom: canvas.zoom(), pan: { ...canvas.pan() } }));
    };
    onChange();
    canvas.on('viewport resize', onChange);
    return () => {
      cancelAnimationFrame(frame);
      canvas.off('viewport resize', onChange);
    };
  }, [canvas]);
  return viewport;
}
