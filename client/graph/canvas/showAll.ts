import type { Core, Position } from 'cytoscape';
import type { Places } from '../layout/Drawing.ts';

interface Viewport {
  readonly zoom: number;
  readonly pan: Position;
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Nothing is drawn larger than life because there is little of it. */
const mostZoom = 1.15;

/** Smaller than this, names cannot be read. */
const readable = 0.6;

/** Room for a mark and its name around its place. */
const room = { across: 80, above: 45, below: 70 };

/** Moves and zooms until everything is in view. */
export function showAll(canvas: Core): void {
  const places = canvas.nodes(':visible').map((node) => node.position());
  if (places.length > 0) moveTo(canvas, fitting(canvas, around(places)));
}

/** Shows everything where that can be read, else what lies around one thing. */
export function showReadable(canvas: Core, middle: string, places: Places): void {
  const here = canvas.nodes().map((node) => places.get(node.id()) ?? node.position());
  if (here.length === 0) return;
  const all = fitting(canvas, around(here));
  const at = places.get(middle);
  if (all.zoom >= readable || !at) moveTo(canvas, all);
  else moveTo(canvas, { zoom: readable, pan: centred(canvas, at, readable) });
}

/** Brings a thing into view where it is not. */
export function bringIntoView(canvas: Core, id: string): void {
  const element = canvas.getElementById(id);
  // Under way to somewhere else, as after a step that brought things.
  if (element.empty() || element.hidden() || canvas.animated()) return;
  const { x1, x2, y1, y2 } = canvas.extent();
  const [first] = element.union(element.connectedNodes()).nodes().toArray();
  if (!first) return;
  const { x, y } = first.position();
  if (x > x1 && x < x2 && y > y1 && y < y2) return;
  moveTo(canvas, { zoom: canvas.zoom(), pan: centred(canvas, { x, y }, canvas.zoom()) });
}

/** At once for who prefers no motion. */
function moveTo(canvas: Core, { zoom, pan }: Viewport): void {
  canvas.stop();
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) canvas.viewport({ zoom, pan });
  else canvas.animate({ zoom, pan, duration: 250, easing: 'ease-out-cubic' });
}

const centred = (canvas: Core, { x, y }: Position, zoom: number): Position => ({
  x: canvas.width() / 2 - x * zoom,
  y: canvas.height() / 2 - y * zoom,
});

/** The rectangle that holds these places with their marks and names. */
export function around(places: readonly Position[]): Rectangle {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - room.across, Math.min(...ys) - room.above];
  return { x: left, y: top, width: Math.max(...xs) + room.across - left, height: Math.max(...ys) + room.below - top };
}

function fitting(canvas: Core, { x, y, width, height }: Rectangle): Viewport {
  const padding = 12;
  const zoom = Math.min((canvas.width() - 2 * padding) / width, (canvas.height() - 2 * padding) / height, mostZoom);
  const within = Math.max(zoom, canvas.minZoom());
  return { zoom: within, pan: centred(canvas, { x: x + width / 2, y: y + height / 2 }, within) };
}
