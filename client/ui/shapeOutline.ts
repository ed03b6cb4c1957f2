import type { display } from '../generated/display.ts';

type Shape = (typeof display.families)[keyof typeof display.families]['shape'];

/** A shape of the canvas as the path of an SVG, around 0, as wide as high; corners are left to `stroke-linejoin: round`. */
export function shapeOutline(shape: Shape, size: number): string {
  const half = size / 2;
  if (shape === 'ellipse') {
    const arc = `a${half} ${half} 0 1 0`;
    return `M${-half} 0${arc} ${size} 0${arc} ${-size} 0Z`;
  }
  const corners = outlines[shape].map(([x, y]) => `${round(x * half)} ${round(y * half)}`);
  return `M${corners.join('L')}Z`;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Corners, each between -1 and 1. */
const outlines: Readonly<Record<Exclude<Shape, 'ellipse'>, readonly (readonly [number, number])[]>> = {
  'round-rectangle': [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  'cut-rectangle': [
    [-0.6, -1],
    [0.6, -1],
    [1, -0.6],
    [1, 0.6],
    [0.6, 1],
    [-0.6, 1],
    [-1, 0.6],
    [-1, -0.6],
  ],
  'round-diamond': [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  hexagon: [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
};
