import type { EntityType } from '../../generated/graphql.ts';
import type { Place } from '../../url/steps.ts';
import type { Span } from '../overlaps.ts';

/** A thing to arrange: the space that it takes with its name below it, and what decides where it goes. */
export interface Box {
  readonly id: string;
  readonly type: EntityType;
  readonly period: Span | null;
  readonly width: number;
  readonly height: number;
}

/** A line to draw from one box to another. */
export interface Line {
  readonly source: string;
  readonly target: string;
}

/** Where boxes are, by their middles. */
export type Places = ReadonlyMap<string, Place>;

/** Across the mark of a thing, without its name. */
export const markSize = 42;
const nameWidth = 130;
const letterWidth = 6.6;
const lineHeight = 15;

/** The space that a thing takes with its name below it, without measuring, so that it can be known anywhere. */
export function sizeOf(label: string): { readonly width: number; readonly height: number } {
  const lines = label.split('\n').map((line) => Math.max(1, Math.ceil((line.length * letterWidth) / nameWidth)));
  const width = Math.max(markSize, Math.min(nameWidth, label.length * letterWidth));
  return { width, height: markSize + 5 + lineHeight * lines.reduce((sum, count) => sum + count, 0) };
}

/** How far the middle of a box lies below that of its mark. */
export const dropOf = ({ height }: Pick<Box, 'height'>): number => (height - markSize) / 2;
