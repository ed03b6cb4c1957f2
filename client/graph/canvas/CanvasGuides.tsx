import type { Core } from 'cytoscape';
import { display } from '../../generated/display.ts';
import type { View } from '../../url/view.ts';
import classes from './CanvasGuides.module.css';
import type { YearMark } from '../layout/timeLayout.ts';
import type { Guides } from './Guides.ts';
import { useViewport } from './useViewport.ts';

interface CanvasGuidesProps {
  readonly canvas: Core;
  readonly guides: Guides;
  readonly lang: View['lang'];
  /** What stands above things of no stated period. */
  readonly undated: string;
}

/** A year needs this many pixels for its number. */
const roomForYear = 40;

/** Behind the marks, what their places mean: the years, or the types of each layer. */
export function CanvasGuides({ canvas, guides, lang, undated }: CanvasGuidesProps) {
  const { zoom, pan } = useViewport(canvas);
  if (guides.of === 'layered') {
    return (
      <ol className={classes.guides}>
        {guides.layers.map(({ types, top, bottom }) => (
          <li
            key={types[0]}
            className={classes.layer}
            style={{ top: (top - 30) * zoom + pan.y, height: (bottom - top + 60) * zoom }}
          >
            <span>{types.map((type) => display.types[type].plural[lang]).join(', ')}</span>
          </li>
        ))}
      </ol>
    );
  }
  const { years, undated: apart } = guides.axis;
  const named = namedYears(years, zoom);
  return (
    <ol className={classes.guides}>
      {apart && (
        <li className={classes.year} style={{ left: apart.x * zoom + pan.x, width: apart.width * zoom }}>
          <span>{undated}</span>
        </li>
      )}
      {years.map(({ year, x, width }) => (
        <li key={year} className={classes.year} style={{ left: x * zoom + pan.x, width: width * zoom }}>
          {named.has(year) && <span>{year}</span>}
        </li>
      ))}
    </ol>
  );
}

/** The years of which there is room for the number, from left to right. */
function namedYears(years: readonly YearMark[], zoom: number): ReadonlySet<number> {
  const named = new Set<number>();
  let free = Number.NEGATIVE_INFINITY;
  for (const { year, x } of years) {
    if (x * zoom < free) continue;
    named.add(year);
    free = x * zoom + roomForYear;
  }
  return named;
}
