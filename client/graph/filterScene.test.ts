import { expect, test } from 'vitest';
import { type Filters, noFilters } from '../url/filters.ts';
import { filterScene, isFiltering } from './filterScene.ts';
import { foldScene } from './scene.ts';
import { aFact, anItem, aScene } from './testing/aScene.ts';

const place = (id: string) => ({
  id: `${id}:1-2`,
  section: null,
  startLine: 1,
  endLine: 2,
  claim: null,
  quote: null,
  url: null,
  document: { id, label: id },
});
const scene = aScene(
  [
    aFact('instrument/spuk FUNDS theme/taal', { evidence: [place('document/brief')] }),
    aFact('action/toets PART_OF programme/plan', { certainty: 'IMPLIED' }),
    aFact('action/toets ADDRESSES theme/taal', { period: { from: '2024', to: '2025', label: '2024–2025' } }),
  ],
  [anItem('programme/plan', { period: { from: '2007', to: '2011', label: '2007–2011' } })],
);
const left = (filters: Partial<Filters>) => {
  const { nodes, statements } = filterScene(scene, { ...noFilters, ...filters });
  return { items: [...nodes.keys()].sort(), facts: statements.size };
};

test('lets all through without filters', () => {
  expect(left({})).toEqual({ items: ['action/toets', 'instrument/spuk', 'programme/plan', 'theme/taal'], facts: 3 });
  expect(isFiltering(noFilters)).toBe(false);
});

test('leaves out types with their facts, and what has no fact left then', () => {
  expect(left({ withoutTypes: ['THEME'] })).toEqual({ items: ['action/toets', 'programme/plan'], facts: 1 });
});

test('leaves out relations and what is joined by them only', () => {
  expect(left({ withoutRelations: ['FUNDS'] })).toEqual({
    items: ['action/toets', 'programme/plan', 'theme/taal'],
    facts: 2,
  });
});

test('keeps what was opened by name, though its facts are filtered out', () => {
  const nodes = [anItem('theme/taal'), anItem('theme/werk')];
  const opened = foldScene([{ do: 'open', id: 'theme/taal' }], () => ({
    nodes,
    statements: [aFact('theme/taal PART_OF theme/werk')],
  }));

  expect([...filterScene(opened, { ...noFilters, withoutRelations: ['PART_OF'] }).nodes.keys()]).toHaveLength(2);
});

test.each<[Partial<Filters>, readonly string[], number]>([
  [{ certainty: 'IMPLIED' }, ['action/toets', 'programme/plan'], 1],
  [{ documents: ['document/brief'] }, ['instrument/spuk', 'theme/taal'], 1],
  [{ themes: ['theme/taal'] }, ['action/toets', 'instrument/spuk', 'theme/taal'], 2],
  [{ from: '2012', to: '2020' }, ['instrument/spuk', 'theme/taal'], 1],
  [{ from: '2011' }, ['action/toets', 'instrument/spuk', 'programme/plan', 'theme/taal'], 3],
])('%o', (filters, items, facts) => {
  expect(left(filters)).toEqual({ items, facts });
  expect(isFiltering({ ...noFilters, ...filters })).toBe(true);
});
