import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { aGraph, thing } from '../testing/aGraph.ts';

const { url } = await aGraph(thing('programme/nplv'));
const audits = serverAudits({ url: `${url}/graphql`, fetchFn: fetch });

test('has all of the audits that the package says it has', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
  expect(await audit.fn()).toMatchObject({ status: 'ok' });
});
