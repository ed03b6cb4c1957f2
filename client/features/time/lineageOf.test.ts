import { expect, test } from 'vitest';
import type { AboutThemeFragment, EntityType } from '../../generated/graphql.ts';
import { lineageOf } from './lineageOf.ts';
import type { Source } from './timeQuery.ts';

const source = (id: string): Source => ({ id, label: id, attributes: [] });

function says(
  documents: readonly string[],
  subject: string,
  type: EntityType,
  object: EntityType = 'THEME',
): AboutThemeFragment {
  const evidence = documents.map((id) => ({
    id: `${id} ${subject}`,
    section: null,
    startLine: 1,
    endLine: 1,
    claim: null,
    quote: null,
    url: null,
    document: { id, label: id },
  }));
  const ends = { subject: { id: subject, type, label: subject }, object: { id: 'theme/taal', type: object } };
  return { id: subject, relation: 'ADDRESSES', claim: '', certainty: 'EXPLICIT', evidence, ...ends };
}

const lineage = (statements: readonly AboutThemeFragment[]) =>
  lineageOf(statements, [source('nota'), source('brief')]).map(({ document, measures, counts }) => [
    document.id,
    measures.map(({ id }) => id),
    counts.map(({ type, count }) => `${count} ${type}`),
  ]);

test('has what each source says, the weightiest measures first', () => {
  const statements = [
    says(['brief'], 'b-action', 'ACTION'),
    says(['brief', 'nota'], 'plan', 'PROGRAMME'),
    says(['brief'], 'a-action', 'ACTION'),
    says(['brief'], 'a-action', 'ACTION'),
  ];

  expect(lineage(statements)).toEqual([
    ['nota', ['plan'], ['1 PROGRAMME']],
    ['brief', ['plan', 'a-action', 'b-action'], ['1 PROGRAMME', '2 ACTION']],
  ]);
});

test('leaves out themes within it, and what is only a part of a measure', () => {
  expect(lineage([says(['nota'], 'lezen', 'THEME'), says(['nota'], 'part', 'ACTION', 'PROGRAMME')])).toEqual([
    ['nota', [], []],
    ['brief', [], []],
  ]);
});
