import { SankeyChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only what our drawings are made of: bars and timelines are plain HTML, which is read and focused as such.
register([SankeyChart, TooltipComponent, SVGRenderer]);

export { init };
