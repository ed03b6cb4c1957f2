import type { Core } from 'cytoscape';
import { type PointerEvent, useState } from 'react';
import classes from './Canvas.module.css';
import { isInside, type Point } from './isInside.ts';

interface LassoProps {
  readonly canvas: Core;
  readonly onSelectAll: (ids: readonly string[]) => void;
}

/** Over the canvas: a line drawn around things selects them. */
export function Lasso({ canvas, onSelectAll }: LassoProps) {
  const [line, setLine] = useState<readonly Point[]>([]);
  const placeOf = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent): Point => ({ x: offsetX, y: offsetY });
  const end = () => {
    const around = line;
    setLine([]);
    if (around.length < 3) return;
    const caught = canvas.nodes(':visible').filter((node) => isInside(node.renderedPosition(), around));
    onSelectAll(caught.map((node) => node.id()));
  };
  return (
    <svg
      className={classes.lasso}
      aria-hidden
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setLine([placeOf(event)]);
      }}
      onPointerMove={(event) => {
        const place = placeOf(event);
        if (line.length > 0) setLine((before) => [...before, place]);
      }}
      onPointerUp={end}
      onPointerCancel={() => setLine([])}
    >
      <polygon points={line.map(({ x, y }) => `${x.toString()},${y.toString()}`).join(' ')} />
    </svg>
  );
}
