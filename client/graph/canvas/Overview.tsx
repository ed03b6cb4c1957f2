import type { Core } from 'cytoscape';
import { type PointerEvent, useEffect, useEffectEvent, useRef } from 'react';
import type { Inks } from './canvasStyle.ts';
import classes from './Canvas.module.css';
import { around } from './showAll.ts';

interface OverviewProps {
  readonly canvas: Core;
  readonly inks: Inks;
  readonly label: string;
}

const size = { width: 150, height: 96 };

/** The whole in small, with what is in view framed; a click or a drag goes there. Moving about by keyboard is done with the buttons. */
export function Overview({ canvas, inks, label }: OverviewProps) {
  const small = useRef<HTMLCanvasElement>(null);
  const draw = useEffectEvent(() => {
    const pen = small.current?.getContext('2d');
    if (pen) drawOverview(pen, canvas, inks);
  });
  useEffect(() => {
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw());
    };
    later();
    canvas.on('viewport resize add remove position style', later);
    return () => {
      cancelAnimationFrame(frame);
      canvas.off('viewport resize add remove position style', later);
    };
  }, [canvas, inks]);

  const goThere = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons !== 1) return;
    const { x, y, scale } = mapOf(canvas);
    const at = { x: event.nativeEvent.offsetX / scale + x, y: event.nativeEvent.offsetY / scale + y };
    const zoom = canvas.zoom();
    canvas.pan({ x: canvas.width() / 2 - at.x * zoom, y: canvas.height() / 2 - at.y * zoom });
  };
  return (
    <canvas
      ref={small}
      className={classes.overview}
      role="img"
      aria-label={label}
      {...size}
      onPointerDown={goThere}
      onPointerMove={goThere}
    />
  );
}

/** Where the upper left of the overview lies, and how small it draws. */
function mapOf(canvas: Core) {
  const places = canvas.nodes(':visible').map((node) => node.position());
  const { x, y, width, height } = around(places.length > 0 ? places : [{ x: 0, y: 0 }]);
  const scale = Math.min(size.width / width, size.height / height);
  return {
    x: x - (size.width / scale - width) / 2,
    y: y - (size.height / scale - height) / 2,
    scale,
  };
}

function drawOverview(pen: CanvasRenderingContext2D, canvas: Core, { fill, accent }: Inks): void {
  const { x, y, scale } = mapOf(canvas);
  pen.fillStyle = fill;
  pen.fillRect(0, 0, size.width, size.height);
  canvas.nodes(':visible').forEach((node) => {
    const place = node.position();
    pen.fillStyle = String(node.data('colour'));
    pen.fillRect((place.x - x) * scale - 1.5, (place.y - y) * scale - 1.5, 3, 3);
  });
  const { x1, y1, w, h } = canvas.extent();
  pen.strokeStyle = accent;
  pen.lineWidth = 1.5;
  pen.strokeRect((x1 - x) * scale, (y1 - y) * scale, w * scale, h * scale);
}
