import { readDisplay } from '../../schema/display.ts';
import { summaryOf } from '../importing/summaryOf.ts';
import { checks, type Finding } from './checks.ts';
import type { SeedUnderReview } from './SeedUnderReview.ts';

const display = readDisplay();

/** The report as text: how much there is, then what is doubtful and what is wrong, the worst last. */
export function formatReport(seed: SeedUnderReview, findings: readonly Finding[]): string {
  const { entities, statements, version } = seed.knowledge;
  return [
    `Version ${version}: ${entities.length} things, ${statements.length} statements.`,
    ...counts(seed),
    ...missingTexts(seed),
    ...checks.map(({ kind }) => findings.filter((finding) => finding.kind === kind)).flatMap(findingsOfKind),
    total(findings),
  ].join('\n\n');
}

function counts({ knowledge }: SeedUnderReview): readonly string[] {
  const { counts: ofTypes, documents } = summaryOf(knowledge);
  const types = ofTypes.map(({ type, count }) => [display.types[type]?.plural.en ?? type, String(count)]);
  const sources = documents.map(({ id, entities, statements, linesCited, lines }) => [
    id.replace('document/', ''),
    String(entities),
    String(statements),
    `${linesCited} of ${lines}`,
  ]);
  return [table(['Type', 'Things'], types), table(['Document', 'Things named', 'Statements', 'Lines cited'], sources)];
}

/** Without its text nobody can say whether a document is quoted or says what it is cited for; that must not pass for good. */
function missingTexts({ knowledge, texts }: SeedUnderReview): readonly string[] {
  const missing = summaryOf(knowledge)
    .documents.map(({ id }) => id.replace('document/', ''))
    .filter((document) => !texts.has(document));
  if (missing.length === 0) return [];
  return [
    `Not compared with its text, which is not installed in the edition that the seed refers to: ${missing.join(', ')}.`,
  ];
}

function findingsOfKind(findings: readonly Finding[]): readonly string[] {
  const [first] = findings;
  if (!first) return [];
  const { kind, severity, remedy } = first;
  const lines = findings.map(({ file, line, message }) => `  seed/${file}:${line}: ${message}`);
  return [[`${kind} (${severity}, ${findings.length})`, remedy, ...lines].join('\n')];
}

function total(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${findings.length - errors} doubtful.`;
}

/** Columns as wide as their widest cell; all but the first are numbers, to the right. */
function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((title, column) =>
    Math.max(...[heading, ...rows].map((row) => row[column]?.length ?? 0), title.length),
  );
  return [heading, ...rows]
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
