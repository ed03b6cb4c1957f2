import type { ChartOption } from '../../ui/chart/ChartOption.ts';
import type { Room } from '../../ui/chart/Chart.tsx';
import { typeLook } from '../../ui/typeLook.ts';
import { streamLabel } from './streamLabel.ts';
import { columns, type StreamNode, type Streams } from './streams.ts';

interface Words {
  readonly euro: (amount: number) => string;
  /** What is said of a share that no source states. */
  readonly shared: string;
}

const lineHeight = 15;
const letterWidth = 6.4;
const nodeWidth = 10;

/** Streams from left to right, each name and amount beside its node. A share that no source states is fainter. */
export function streamsOption(
  { nodes, links }: Streams,
  depths: ReadonlyMap<StreamNode['column'], number>,
  { euro, shared }: Words,
  { colours, dark, width }: Room,
): ChartOption {
  const room = width / depths.size - nodeWidth - 18;
  const letters = Math.max(8, Math.floor(room / letterWidth));
  const colourOf = ({ type }: StreamNode) => typeLook(type).colour[dark ? 'dark' : 'light'];
  const unstated = new Set(links.filter((link) => link.shared).flatMap(({ from, to }) => [from, to]));
  const isStated = ({ key, column }: StreamNode) => column === 'line' || !unstated.has(key);
  const labels = new Map(nodes.map(({ key, label }) => [key, label]));
  const labelOf = (key: string) => labels.get(key) ?? key;
  const said = (what: string, amount: string | undefined) => `${escaped(what)}<br><b>${amount ?? shared}</b>`;
  return {
    tooltip: {
      backgroundColor: colours.surface,
      borderColor: colours.line,
      textStyle: { color: colours.ink, fontSize: 13, fontFamily: 'inherit' },
      extraCssText: 'max-width: 22rem; white-space: normal; box-shadow: none;',
    },
    series: {
      type: 'sankey',
      left: 0,
      right: Math.min(room + 12, width / depths.size),
      top: 4,
      bottom: 20,
      nodeWidth,
      nodeGap: 2 * lineHeight + 4,
      draggable: false,
      layoutIterations: 48,
      emphasis: { focus: 'trajectory', lineStyle: { opacity: 0.6 } },
      data: nodes.map((node) => ({
        name: node.key,
        depth: depths.get(node.column) ?? 0,
        itemStyle: { color: colourOf(node), borderWidth: 0 },
        tooltip: { formatter: () => said(node.label, isStated(node) ? euro(node.amount) : undefined) },
        label: { formatter: streamLabel(node.label, isStated(node) ? euro(node.amount) : undefined, letters) },
      })),
      links: links.map(({ from, to, amount, ...link }) => ({
        source: from,
        target: to,
        value: amount,
        lineStyle: { opacity: link.shared ? 0.14 : 0.32 },
        tooltip: { formatter: () => said(`${labelOf(from)} → ${labelOf(to)}`, link.shared ? undefined : euro(amount)) },
      })),
      lineStyle: { color: 'source', curveness: 0.5 },
      label: {
        position: 'right',
        color: colours.ink,
        fontFamily: 'inherit',
        fontSize: 12,
        lineHeight,
        textBorderColor: colours.paper,
        textBorderWidth: 3,
      },
    },
  };
}

/** How high a drawing must be for the fullest column to have its names. */
export function heightOf({ nodes }: Streams): number {
  const most = Math.max(...columns.map((column) => nodes.filter((node) => node.column === column).length));
  return Math.max(130, most * (2 * lineHeight + 18) + 40);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
