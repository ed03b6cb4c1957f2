import { expect, test } from 'vitest';
import { findingsOf } from './checks.ts';
import { formatReport } from './formatReport.ts';
import { aSeed, type Content, money, passage, text, thing } from './testing/aSeed.ts';

/** The paragraphs of the report on a seed of this. */
function report(...content: readonly Content[]): readonly string[] {
  const seed = aSeed(...content);
  return formatReport(seed, findingsOf(seed)).split('\n\n');
}

const fact = passage('2-4', 'organisation/vng PART_OF ministry/szw');

test('counts things by type, and what is cited of each document', () => {
  const [total, types, documents] = report(fact);

  expect(total).toMatch(/^Version [0-9a-f]{16}: 3 things, 1 statements\.$/);
  expect(types?.split('\n').slice(0, 3)).toEqual([
    'Type            Things',
    'Ministries           1',
    'Organisations        1',
  ]);
  expect(documents).toBe(
    ['Document  Things named  Statements  Lines cited', 'bron                 3           1     3 of 500'].join('\n'),
  );
});

test('says what was not compared with its text', () => {
  expect(report(fact)).toContain(
    'Not compared with its text, which is not installed in the edition that the seed refers to: bron.',
  );
  expect(report(fact, text('Niets.')).join()).not.toContain('Not compared');
});

test('lists findings with their place under their kind and its remedy, and the number of errors last', () => {
  const paragraphs = report(fact, thing('theme/taal'), money('plan'));

  expect(paragraphs).toContain(
    [
      'Themes outside the tree (error, 1)',
      'Give each theme one parent, the narrowest that fits: PART_OF theme/integratie, or of a theme below it.',
      '  seed/entities/themes.yaml:1: theme/taal is a part of no theme.',
    ].join('\n'),
  );
  expect(paragraphs.at(-1)).toBe('1 error, 4 doubtful.');
});
