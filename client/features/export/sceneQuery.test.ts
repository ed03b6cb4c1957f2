import { buildSchema, parse, validate } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Step } from '../../url/steps.ts';
import { sceneQuery } from './sceneQuery.ts';

const folder = new URL('../../../schema/', import.meta.url);
const files = readdirSync(new URL('exploration/', folder)).map((name) => `exploration/${name}`);
const schema = buildSchema(
  ['shared.graphql', ...files].map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n'),
);

const steps: readonly Step[] = [
  { do: 'open', id: 'theme/taal' },
  { do: 'expand', id: 'theme/taal', kind: { relation: 'FUNDS', direction: 'IN', type: 'INSTRUMENT' }, first: 200 },
  { do: 'common', ids: ['theme/taal', 'theme/werk'] },
  { do: 'paths', ids: ['theme/taal', 'theme/werk'] },
  { do: 'hide', ids: ['theme/zorg'] },
];

test('asks what the steps load, in words that the API knows', () => {
  const query = sceneQuery(steps);

  expect(validate(schema, parse(query))).toEqual([]);
  expect(query.match(/step\d+:/g)).toHaveLength(5);
});

test('asks nothing that it does not use', () => {
  expect(validate(schema, parse(sceneQuery(steps.slice(0, 1))))).toEqual([]);
});
