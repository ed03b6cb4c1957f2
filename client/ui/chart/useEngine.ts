import type { ECharts } from 'echarts/core';
import { type RefObject, useEffect, useState } from 'react';

/** The chart library on an element, once it has come in; it follows the element's width. */
export function useEngine(frame: RefObject<HTMLDivElement | null>): ECharts | undefined {
  const [chart, setChart] = useState<ECharts>();
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    let made: ECharts | undefined;
    let gone = false;
    const follow = new ResizeObserver(() => made?.resize());
    void import('./engine.ts').then(({ init }) => {
      if (gone) return;
      made = init(element, undefined, { renderer: 'svg' });
      follow.observe(element);
      setChart(made);
    });
    return () => {
      gone = true;
      follow.disconnect();
      made?.dispose();
      setChart(undefined);
    };
  }, [frame]);
  return chart;
}
