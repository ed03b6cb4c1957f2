import type { StylesheetJson } from 'cytoscape';
import type { Paper } from './elementsOf.ts';

/** The colours of ui/base.css, for what is drawn and not styled. */
export interface Inks {
  readonly paper: string;
  readonly fill: string;
  readonly ink: string;
  readonly muted: string;
  readonly edge: string;
  readonly accent: string;
}

const usual: Readonly<Record<Paper, Inks>> = {
  light: { paper: '#f7f6f2', fill: '#ffffff', ink: '#17212b', muted: '#51606d', edge: '#8a938f', accent: '#12395e' },
  dark: { paper: '#10161c', fill: '#171e25', ink: '#e7ecf0', muted: '#a5b3bf', edge: '#66727d', accent: '#8dbbe6' },
};

/** Black on white or white on black, for who has chosen high contrast. */
const strong: Readonly<Record<Paper, Inks>> = {
  light: { paper: '#ffffff', fill: '#ffffff', ink: '#000000', muted: '#262626', edge: '#404040', accent: '#001e6e' },
  dark: { paper: '#000000', fill: '#000000', ink: '#ffffff', muted: '#e6e6e6', edge: '#d0d0d0', accent: '#ffe066' },
};

export function inksOf(paper: Paper, highContrast: boolean): Inks {
  return (highContrast ? strong : usual)[paper];
}

/** How the canvas draws things and statements. What follows from structure only is dashed; what is selected stands out, and the rest steps back. */
export function canvasStyle(inks: Inks, fontFamily: string): StylesheetJson {
  const { paper: ground, fill, ink, muted, edge, accent } = inks;
  const readable = { 'text-outline-color': ground, 'text-outline-width': 3, 'font-family': fontFamily };
  return [
    {
      selector: 'node',
      style: {
        ...readable,
        width: 42,
        height: 42,
        shape: 'data(shape)' as 'ellipse',
        'background-color': fill,
        'background-image': 'data(icon)',
        'background-width': '52%',
        'background-height': '52%',
        'border-width': 2,
        'border-color': 'data(colour)',
        label: 'data(label)',
        color: ink,
        'font-size': 12,
        'text-wrap': 'wrap',
        'text-max-width': '130px',
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'line-height': 1.2,
        'min-zoomed-font-size': 7,
      },
    },
    {
      selector: 'edge',
      style: {
        ...readable,
        width: 1.5,
        'line-color': edge,
        'target-arrow-color': edge,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.9,
        'curve-style': 'bezier',
        color: muted,
        'font-size': 10,
        'text-rotation': 'autorotate',
        'min-zoomed-font-size': 9,
      },
    },
    { selector: 'edge[certainty = "IMPLIED"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4] } },
    // All of a type as one: larger, on two rims.
    { selector: 'node[holds > 0]', style: { width: 60, height: 60, 'border-style': 'double', 'border-width': 6 } },
    { selector: 'node.pinned', style: { 'border-style': 'double', 'border-width': 6 } },
    { selector: 'edge.named, edge.near, edge.pointed', style: { label: 'data(label)' } },
    { selector: '.aside', style: { opacity: 0.35 } },
    { selector: 'edge.near, edge.pointed', style: { 'min-zoomed-font-size': 6 } },
    { selector: 'edge.pointed', style: { opacity: 1, 'line-color': accent, 'target-arrow-color': accent, color: ink } },
    { selector: '.away', style: { display: 'none' } },
    {
      selector: 'node.told',
      style: {
        'border-width': 4,
        'underlay-color': accent,
        'underlay-opacity': 0.22,
        'underlay-padding': 9,
        'underlay-shape': 'ellipse',
      },
    },
    {
      selector: 'edge.told',
      style: {
        width: 3,
        'line-color': accent,
        'target-arrow-color': accent,
        label: 'data(label)',
        color: ink,
        'font-weight': 'bold',
        'min-zoomed-font-size': 0,
      },
    },
    {
      selector: 'core',
      style: {
        'selection-box-color': accent,
        'selection-box-opacity': 0.15,
        'selection-box-border-width': 1,
        'selection-box-border-color': accent,
        'active-bg-size': 0,
        'active-bg-color': accent,
        'active-bg-opacity': 0,
        'outside-texture-bg-color': ground,
        'outside-texture-bg-opacity': 0,
      },
    },
    { selector: ':active', style: { 'overlay-color': accent, 'overlay-opacity': 0.12 } },
  ];
}
