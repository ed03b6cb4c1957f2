import type { Edge } from '../graph/AskGraph.ts';

/** A row of an answer before its things and statements are read whole. */
export interface DraftRow {
  readonly thing: string | null;
  readonly value: string | null;
  readonly edges: readonly Edge[];
}

/** An answer in the making. */
export interface Draft {
  readonly rows: readonly DraftRow[];
  /** From 0 to 1: how much of the question the answer has to do with. */
  readonly score: number;
  /** What of the question it has nothing to do with. */
  readonly leftOut: readonly string[];
}

export const nothing: Draft = { rows: [], score: 0, leftOut: [] };
