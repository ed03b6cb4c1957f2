import { readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readDisplay } from './display.ts';
import { labelOf, nameOf, readOntology, relationship } from './ontology.ts';
import { readSdl } from './sdl.ts';
import { undescribed } from './undescribed.ts';

const ontology = readOntology();
const display = readDisplay();
const constraints = readFileSync(new URL('./constraints.cypher', import.meta.url), 'utf8');
const definitions = (['ontology', 'exploration'] as const).flatMap((part) =>
  readSdl(part).flatMap((sdl) => parse(sdl).definitions),
);

test('has nineteen types of node and twenty-one of edge', () => {
  expect([ontology.nodes.size, ontology.edges.size]).toEqual([19, 21]);
});

test('describes everything, in sentences', () => {
  expect(undescribed({ kind: Kind.DOCUMENT, definitions })).toEqual([]);
});

describe.each([...ontology.nodes.values()])('$name', ({ name, label, plural, attributes }) => {
  test('goes by the same name everywhere', () => {
    expect([labelOf(name), nameOf(label)]).toEqual([label, name]);
    expect(plural).not.toBe('');
  });

  test('has a label, a colour and an icon on the screen', () => {
    const shown = display.types[name];
    expect(Object.keys(display.families)).toContain(shown?.family);
    expect(shown?.icon).not.toBe('');
  });

  test('shows every attribute that it has, and no other', () => {
    const featured = display.types[name]?.featured ?? [];
    expect([...featured].sort()).toEqual(attributes.map((attribute) => attribute.name).sort());
    expect(featured.filter((attribute) => !display.attributes[attribute])).toEqual([]);
  });

  test('names every value that an attribute can have', () => {
    for (const { enum: values } of attributes) {
      if (values) expect(Object.keys(display.values[values.name] ?? {})).toEqual(values.values);
    }
  });

  test('has a constraint on its id', () => {
    expect(constraints).toContain(`FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  });
});

describe.each([...ontology.edges.values()])('$name', ({ name, joins }) => {
  test('can be asked for from either end', () => {
    const ends = (direction: string) =>
      definitions.flatMap((definition) =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
        definition.fields?.some((field) => relationship(field) === `${name} ${direction}`)
          ? [nameOf(definition.name.value)]
          : [],
      );
    expect(ends('OUT').sort()).toEqual([...new Set(joins.map(({ from }) => from))].sort());
    expect(ends('IN').sort()).toEqual([...new Set(joins.map(({ to }) => to))].sort());
  });

  test('joins the same pairs whichever end is asked', () => {
    expect(new Set(pairsSeenFromTheirObject(name))).toEqual(new Set(joins.map(({ from, to }) => `${from} ${to}`)));
  });

  test('reads as a sentence both ways, in both languages', () => {
    expect(display.relations[name]).toEqual({
      label: { nl: expect.stringMatching(/./), en: expect.stringMatching(/./) },
      out: { nl: expect.stringMatching(/^[a-zé ]+$/), en: expect.stringMatching(/^[a-z ]+$/) },
      in: { nl: expect.stringMatching(/^[a-zé ]+$/), en: expect.stringMatching(/^[a-z ]+$/) },
    });
  });
});

test('shows nothing that the ontology does not have', () => {
  expect(Object.keys(display.types)).toEqual([...ontology.nodes.keys()]);
  expect(Object.keys(display.relations)).toEqual([...ontology.edges.keys()]);
});

test('names two full-text indexes', () => {
  expect([...constraints.matchAll(/CREATE FULLTEXT INDEX (\w+)/g)].map(([, name]) => name)).toEqual([
    'folded_names',
    'texts',
    'claims',
  ]);
});

function pairsSeenFromTheirObject(edge: string): string[] {
  const unions = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.UNION_TYPE_DEFINITION
        ? [[definition.name.value, (definition.types ?? []).map((type) => type.name.value)] as const]
        : [],
    ),
  );
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const fields = (definition.fields ?? []).filter((field) => relationship(field) === `${edge} IN`);
    return fields.flatMap(({ type }) => {
      const end = /\w+/.exec(print(type))?.[0] ?? '';
      return (unions.get(end) ?? [end]).map((from) => `${nameOf(from)} ${nameOf(definition.name.value)}`);
    });
  });
}
