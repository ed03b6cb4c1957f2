import type { SankeySeriesOption } from 'echarts/charts';
import type { TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/** What a chart can say to the library: the parts that {@link ./engine.ts} loads and no other. */
export type ChartOption = ComposeOption<SankeySeriesOption | TooltipComponentOption>;
