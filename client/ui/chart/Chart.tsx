import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './Chart.module.css';
import { type ChartColours, readColours } from './chartColours.ts';
import type { ChartOption } from './ChartOption.ts';
import { useEngine } from './useEngine.ts';
import { useWidth } from './useWidth.ts';

export interface Room {
  readonly colours: ChartColours;
  /** Whether ink is light on dark paper. */
  readonly dark: boolean;
  /** In pixels. */
  readonly width: number;
}

interface ChartProps {
  /** What to draw in the room that there is. Keep it the same function while nothing changes. */
  readonly draw: (room: Room) => ChartOption;
  /** In pixels. */
  readonly height: number;
  /** What the drawing shows, in a sentence that also says where the same is as text. */
  readonly label: string;
}

/** A drawing by ECharts in our paper and ink. It is a picture: the table beside it holds the same for keyboard and screen reader. */
export function Chart({ draw, height, label }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useEngine(frame);
  const width = useWidth(frame);
  const scheme = useComputedColorScheme('light');

  useEffect(() => {
    if (!chart || !frame.current || width === 0) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const option = draw({ colours: readColours(frame.current), dark: scheme === 'dark', width });
    chart.setOption({ animation: !still, animationDuration: 250, ...option }, { notMerge: true });
    chart.resize();
    // The scheme changes what the tokens say.
  }, [chart, draw, width, height, scheme]);

  return <div ref={frame} className={classes.chart} style={{ height }} role="img" aria-label={label} />;
}
