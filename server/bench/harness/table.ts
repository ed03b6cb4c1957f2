import { isWithinReach, type Reach, type Row } from './Row.ts';
import type { Spread } from './spread.ts';

/** The rows as a table in Markdown, each with what it was when it was last kept. */
export function tableOf(rows: readonly Row[], kept: readonly Row[]): string {
  const lines = rows.map((row) => {
    const before = kept.find(({ what, against }) => what === row.what && against === row.against);
    return [
      row.what,
      row.against,
      `${shown(row.ours)} ${row.unit}`,
      `${shown(row.reference)} ${row.unit}`,
      `**${number(row.figure.median)}** (${number(row.figure.least)}–${number(row.figure.most)}) ${row.figureUnit}`,
      reached(row.reach) + (isWithinReach(row) ? '' : ' ✗'),
      before ? number(before.figure.median) : 'new',
    ];
  });
  const heads = ['what', 'against', 'ours', 'reference', 'figure', 'reach', 'kept'];
  return [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function shown({ median, least, most }: Spread): string {
  return `${number(median)} (${number(least)}–${number(most)})`;
}

/** Three digits that count, and no more. */
function number(value: number): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

function reached(reach: Reach): string {
  return 'atMost' in reach ? `≤ ${reach.atMost}` : `≥ ${reach.atLeast}`;
}
