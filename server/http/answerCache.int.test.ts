import { expect, test } from 'vitest';
import { aGraph, thing } from '../testing/aGraph.ts';

const { url } = await aGraph(thing('programme/nplv'));

const address = (query: string) => `${url}/graphql?query=${encodeURIComponent(query)}`;
const entity = address('{ entity(id: "programme/nplv") { label } }');

/** The counter of answers by where they came from, as `/metrics` has it. */
async function answersFrom(source: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`beleidsgraaf_answers_total\\{from="${source}"\\} (\\d+)`).exec(metrics)?.[1] ?? 0);
}

test('answers the same question from memory, asked by GET or POST', async () => {
  const query = '{ entity(id: "programme/nplv") { id } }';
  const before = await answersFrom('cache');
  const first = await fetch(address(query));
  const second = await fetch(address(query));
  const body = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) };
  const third = await fetch(`${url}/graphql`, body);

  expect(await Promise.all([second.text(), third.text()])).toEqual(Array(2).fill(await first.text()));
  expect(await answersFrom('cache')).toBe(before + 2);
  expect([first, second].map(({ headers }) => headers.get('Cache-Control'))).toEqual(
    Array(2).fill(expect.stringMatching(/^public, max-age=\d+, s-maxage=\d+/)),
  );
  expect(second.headers.get('X-Request-Id')).not.toBe(first.headers.get('X-Request-Id'));
});

test('says 304 to who has the answer, before anything is asked of the graph', async () => {
  const tag = (await fetch(entity)).headers.get('ETag') ?? '';
  const before = await answersFrom('graph');
  const again = await fetch(entity, { headers: { 'If-None-Match': `"other", ${tag}` } });

  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(again.headers.get('ETag')).toBe(tag);
  expect(again.headers.get('Cache-Control')).toMatch(/^public, max-age=\d+, s-maxage=\d+/);
  expect(again.headers.get('X-Dataset-Version')).toMatch(/^[0-9a-f]{16}$/);
  expect(await answersFrom('graph')).toBe(before);
});

test('keeps questions apart that differ in query, values, operation or form of the answer', async () => {
  const twice = 'query A { entity(id: "programme/nplv") { id } } query B { entity(id: "programme/nplv") { label } }';
  const withValue = 'query ($id: ID!) { entity(id: $id) { id } }';
  const tags = await Promise.all(
    [
      fetch(entity),
      fetch(entity, { headers: { Accept: 'application/graphql-response+json' } }),
      fetch(`${address(twice)}&operationName=A`),
      fetch(`${address(twice)}&operationName=B`),
      fetch(`${address(withValue)}&variables=${encodeURIComponent('{"id":"programme/nplv"}')}`),
      fetch(`${address(withValue)}&variables=${encodeURIComponent('{"id":"programme/other"}')}`),
    ].map(async (answer) => (await answer).headers.get('ETag')),
  );

  expect(new Set(tags).size).toBe(tags.length);
  expect(tags).not.toContain(null);
});

test('keeps no answer with an error', async () => {
  for (const query of ['{ nope }', '{ entity(id: "programme/nplv") { statements(first: 501) { totalCount } } }', '{']) {
    const answer = await fetch(address(query));

    expect((await answer.json()).errors).toHaveLength(1);
    expect([answer.headers.get('ETag'), answer.headers.get('Cache-Control')]).toEqual([null, 'no-store']);
  }
});
