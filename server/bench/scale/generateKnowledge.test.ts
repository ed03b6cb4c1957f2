import { expect, test } from 'vitest';
import { readOntology } from '../../../schema/ontology.ts';
import type { Entity, KnowledgeStream, Statement } from '../../../seed/knowledge.ts';
import { readSeedFolder } from '../../../seed/reading/readSeedFolder.ts';
import { generateKnowledge } from './generateKnowledge.ts';

const real = readSeedFolder();
const large = whole(generateKnowledge(real, 12_000));

interface Whole {
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}

function whole({ entities, statements }: KnowledgeStream): Whole {
  return { entities: [...entities], statements: [...statements] };
}

test('gives the same each time, and each thing and statement once', () => {
  expect(whole(generateKnowledge(real, 12_000))).toEqual(large);
  expect(large.entities).toHaveLength(12_000);
  expect(new Set(large.entities.map(({ id }) => id)).size).toBe(12_000);
  expect(new Set(large.statements.map(({ id }) => id)).size).toBe(large.statements.length);
});

test('begins with the real graph, and is the real graph where no more is asked for', () => {
  expect(large.entities.slice(0, real.entities.length)).toEqual(real.entities);
  expect(whole(generateKnowledge(real, real.entities.length))).toEqual({
    entities: real.entities,
    statements: real.statements,
  });
  expect(() => generateKnowledge(real, 10)).toThrow('fewer');
});

test('says only what the ontology allows, of things that are there', () => {
  const ontology = readOntology();
  const types = new Map(large.entities.map(({ id, type }) => [id, type]));

  const refused = large.statements.filter(
    ({ subject, relation, object, evidence }) =>
      !ontology.edges
        .get(relation)
        ?.joins.some(({ from, to }) => from === types.get(subject) && to === types.get(object)) ||
      !evidence.every(({ document }) => types.get(`document/${document}`) === 'DOCUMENT'),
  );
  expect(refused).toEqual([]);
});

test('keeps the share of each type and relation, and of the busiest things', () => {
  const shares = (items: readonly string[]) =>
    new Map([...new Set(items)].map((item) => [item, items.filter((each) => each === item).length / items.length]));
  const farthest = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    Math.max(...[...one].map(([item, share]) => Math.abs(share - (other.get(item) ?? 0))));

  expect(farthest(shares(typesOf(real)), shares(typesOf(large)))).toBeLessThan(0.01);
  expect(farthest(shares(relationsOf(real)), shares(relationsOf(large)))).toBeLessThan(0.01);
  expect(shareOfBusiest(large) / shareOfBusiest(real)).toBeGreaterThan(2 / 3);
  expect(shareOfBusiest(large) / shareOfBusiest(real)).toBeLessThan(3 / 2);
  expect(degreesOf(large)[0]).toBeGreaterThan(4 * (degreesOf(real)[0] ?? 0));
});

test('keeps the themes one tree', () => {
  const themes = new Set(large.entities.filter(({ type }) => type === 'THEME').map(({ id }) => id));
  const parents = new Map(
    large.statements
      .filter(({ subject, relation, object }) => relation === 'PART_OF' && themes.has(subject) && themes.has(object))
      .map(({ subject, object }) => [subject, object]),
  );
  const rootOf = (theme: string, steps = 0): string => {
    const parent = parents.get(theme);
    return parent === undefined || steps > 50 ? theme : rootOf(parent, steps + 1);
  };

  expect(new Set([...themes].map((theme) => rootOf(theme)))).toEqual(new Set(['theme/integratie']));
});

const typesOf = ({ entities }: Whole) => entities.map(({ type }) => type);
const relationsOf = ({ statements }: Whole) => statements.map(({ relation }) => relation);

/** How many statements each thing is an end of, the most first. */
function degreesOf({ statements }: Whole): readonly number[] {
  const degrees = new Map<string, number>();
  for (const { subject, object } of statements)
    for (const id of [subject, object]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return [...degrees.values()].sort((a, b) => b - a);
}

/** How much of all ends the busiest hundredth of the things has. */
function shareOfBusiest(knowledge: Whole): number {
  const sum = (degrees: readonly number[]) => degrees.reduce((total, degree) => total + degree, 0);
  const degrees = degreesOf(knowledge);
  return sum(degrees.slice(0, knowledge.entities.length / 100)) / sum(degrees);
}
