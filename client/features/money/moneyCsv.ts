import type { Flow } from './moneyQuery.ts';

/** Where a table comes from, so that who gets the file can open the same view. */
export interface Origin {
  readonly dataset: string;
  readonly address: string;
  /** Such as 2025-07-04. */
  readonly date: string;
}

const headings = [
  'flow',
  'id',
  'part_of',
  'payer',
  'purpose',
  'recipient',
  'kind',
  'year',
  'structural',
  'amount_eur',
  'document',
  'lines',
  'dataset',
  'address',
  'date',
];

/** Every figure of every flow as a line of CSV, with a byte order mark so that Excel reads the accents. Flows without a figure have one line too. */
export function moneyCsv(flows: readonly Flow[], { dataset, address, date }: Origin): string {
  const lines = flows.flatMap((flow) => {
    const { fundingLine, partOf, providedBy, funds, availableTo, allocations } = flow;
    const about = [
      fundingLine.label,
      fundingLine.id,
      partOf.map(({ id }) => id).join('; '),
      ...[providedBy, funds, availableTo].map((ends) => ends.map(({ label }) => label).join('; ')),
    ];
    const origin = [dataset, address, date];
    if (allocations.length === 0) return [[...about, '', '', '', '', '', '', ...origin]];
    return allocations.map(({ kind, year, structural, amount, evidence }) => [
      ...about,
      kind,
      year?.toString() ?? '',
      structural.toString(),
      amount.toString(),
      evidence.map(({ document }) => document.label).join('; '),
      evidence.map(({ startLine, endLine }) => `${startLine}-${endLine}`).join('; '),
      ...origin,
    ]);
  });
  return `\uFEFF${[headings, ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** In quotes where it needs them. What a spreadsheet would take for a formula gets an apostrophe before it. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
