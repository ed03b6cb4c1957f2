import { shorten, type Drawing, type Mark, type Tie } from '../../graph/drawing.ts';
import { markSize } from '../../graph/layout/Drawing.ts';
import { shapeOutline } from '../../ui/shapeOutline.ts';
import { typeLook } from '../../ui/typeLook.ts';
import type { Place } from '../../url/steps.ts';
import { xml } from '../../../schema/xml.ts';

interface Picture {
  readonly drawing: Drawing;
  /** Where the middle of each mark is. */
  readonly places: ReadonlyMap<string, Place>;
  /** Where it comes from, below it. */
  readonly source: string;
  readonly title: string;
}

/** A picture as text, with its size in pixels. */
export interface Svg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const ink = { text: '#17212b', muted: '#51606d', line: '#8a938f', paper: '#ffffff' };
const margin = 90;
const lettersOfLine = 22;
/** With more lines than this, their names cover one another. */
const fewTies = 40;

/** The drawing on white paper, for print: the marks where they stand on the canvas, and the source below. */
export function svgOf({ drawing, places, source, title }: Picture): Svg {
  const marks = drawing.marks.filter(({ id }) => places.has(id));
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  const ties = drawing.ties.filter(({ source: from, target }) => places.has(from) && places.has(target));
  const xs = marks.map(({ id }) => at(id).x);
  const ys = marks.map(({ id }) => at(id).y);
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const width = Math.max(Math.max(...xs) + margin - left, 480);
  const height = Math.max(...ys) + margin + 60 - top;
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="${[left, top, width, height].map(n).join(' ')}" font-family="sans-serif">`,
    `<title>${xml(title)}</title><desc>${xml(source)}</desc>`,
    `<rect x="${n(left)}" y="${n(top)}" width="${n(width)}" height="${n(height)}" fill="${ink.paper}"/>`,
    `<defs><marker id="to" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10Z" fill="${ink.line}"/></marker></defs>`,
    ...ties.map((tie, index) => lineOf(tie, at, bendOf(ties, index), ties.length <= fewTies)),
    ...marks.map((mark) => markOf(mark, at(mark.id))),
    `<text x="${n(left + 16)}" y="${n(top + height - 16)}" font-size="11" fill="${ink.muted}">${xml(shorten(source, Math.floor((width - 32) / 5.6)))}</text>`,
    '</svg>\n',
  ].join('\n');
  return { text, width, height };
}

function lineOf({ source, target, label, certainty }: Tie, at: (id: string) => Place, bend: number, named: boolean) {
  const [from, to] = [at(source), at(target)];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const rim = Math.min(markSize / 2 + 4, length / 3);
  const [x1, y1] = [from.x + along.x * rim, from.y + along.y * rim];
  const [x2, y2] = [to.x - along.x * rim, to.y - along.y * rim];
  const [cx, cy] = [(x1 + x2) / 2 - along.y * bend * 2, (y1 + y2) / 2 + along.x * bend * 2];
  const dashes = certainty === 'IMPLIED' ? ' stroke-dasharray="5 4"' : '';
  const path = `<path d="M${n(x1)} ${n(y1)}Q${n(cx)} ${n(cy)} ${n(x2)} ${n(y2)}" fill="none" stroke="${ink.line}" stroke-width="1.5"${dashes} marker-end="url(#to)"/>`;
  if (!named) return path;
  const [x, y] = [(x1 + x2 + 2 * cx) / 4, (y1 + y2 + 2 * cy) / 4];
  return `${path}<text x="${n(x)}" y="${n(y + 3)}" font-size="10" text-anchor="middle" fill="${ink.muted}" ${halo}>${xml(label)}</text>`;
}

/** How far the lines between the same two marks stand apart: the first is straight. */
function bendOf(ties: readonly Tie[], index: number): number {
  const { source, target } = ties[index] ?? { source: '', target: '' };
  const before = ties
    .slice(0, index)
    .filter((other) => [source, target].includes(other.source) && [source, target].includes(other.target));
  return before.length * 18;
}

function markOf({ type, label, holds }: Mark, { x, y }: Place): string {
  const { colour, shape, iconPaths } = typeLook(type);
  const size = holds === undefined ? markSize : 60;
  const icon = iconPaths.map((path) => `<path d="${path}"/>`).join('');
  const scale = (size * 0.52) / 24;
  const lines = inLines(label).map(
    (line, index) => `<tspan x="0" dy="${index === 0 ? n(size / 2 + 16) : '14'}">${xml(line)}</tspan>`,
  );
  return [
    `<g transform="translate(${n(x)} ${n(y)})">`,
    `<path d="${shapeOutline(shape, size)}" fill="${ink.paper}" stroke="${colour.light}" stroke-width="2" stroke-linejoin="round"/>`,
    `<g transform="scale(${n(scale)}) translate(-12 -12)" fill="none" stroke="${colour.light}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${icon}</g>`,
    `<text font-size="12" text-anchor="middle" fill="${ink.text}" ${halo}>${lines.join('')}</text>`,
    '</g>',
  ].join('');
}

const halo = `stroke="${ink.paper}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`;

/** Words in lines of about as wide as on the canvas. */
function inLines(text: string): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= lettersOfLine) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

const n = (value: number) => (Math.round(value * 100) / 100).toString();
