import type { Core, Position } from 'cytoscape';

interface Viewport {
  readonly zoom: number;
  readonly pan: Position;
}

/** Nothing is drawn larger than life because there is little of it. */
const mostZoom = 1.15;

/** Smaller than this, names cannot be read. */
const readable = 0.6;

/** Moves and zooms until everything is in view. */
export const showAll = (canvas: Core): void => moveTo(canvas, fitting(canvas));

/** Shows everything where that can be read, else what lies around one thing. */
export function showReadable(canvas: Core, around: string): void {
  const all = fitting(canvas);
  const middle = canvas.getElementById(around);
  if (all.zoom >= readable || middle.empty() || !middle.isNode()) {
    moveTo(canvas, all);
    return;
  }
  const { x, y } = middle.position();
  const pan = { x: canvas.width() / 2 - x * readable, y: canvas.height() / 2 - y * readable };
  moveTo(canvas, { zoom: readable, pan });
}

/** At once for who prefers no motion. */
function moveTo(canvas: Core, { zoom, pan }: Viewport): void {
  canvas.stop();
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) canvas.viewport({ zoom, pan });
  else canvas.animate({ zoom, pan, duration: 250, easing: 'ease-out-cubic' });
}

function fitting(canvas: Core): Viewport {
  const { x1, y1, w, h } = canvas.elements().boundingBox();
  const [width, height] = [canvas.width(), canvas.height()];
  const padding = Math.min(56, width * 0.06);
  const zoom = Math.min((width - 2 * padding) / w, (height - 2 * padding) / h, mostZoom);
  const within = Math.max(zoom, canvas.minZoom());
  return { zoom: within, pan: { x: width / 2 - (x1 + w / 2) * within, y: height / 2 - (y1 + h / 2) * within } };
}
