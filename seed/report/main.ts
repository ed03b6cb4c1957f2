import { parseArgs } from 'node:util';
import { SeedInvalid } from '../reading/SeedInvalid.ts';
import { findingsOf } from './checks.ts';
import { formatReport } from './formatReport.ts';
import { listUncited, NoSuchSource } from './listUncited.ts';
import { openSeed } from './SeedUnderReview.ts';

/**
 * `npm run knowledge`: how much the seed holds, and what in it is wrong or doubtful; fails on errors.
 * `npm run knowledge -- --lines <document>`: the lines of a document that no evidence cites.
 */
function main(): void {
  const { lines } = parseArgs({ options: { lines: { type: 'string' } } }).values;
  const seed = openSeed();
  if (lines !== undefined) {
    console.log(listUncited(lines, seed));
    return;
  }
  const findings = findingsOf(seed);
  console.log(formatReport(seed, findings));
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

try {
  main();
} catch (error) {
  if (!(error instanceof SeedInvalid || error instanceof NoSuchSource)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
