import { parse, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { undescribed } from '../../schema/undescribed.ts';
import { apiSchema } from './apiSchema.ts';

const schema = await apiSchema();

test('explains every type, field, argument and value', () => {
  expect(undescribed(parse(printSchema(schema)))).toEqual([]);
});

test('only reads, and offers no union as a root field', () => {
  expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).not.toContain('fundeds');
});
