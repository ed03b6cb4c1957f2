import { describe, expect, test } from 'vitest';
import { limits } from '../api/limits.ts';
import { aGraph, thing } from '../testing/aGraph.ts';

const { url, dataset, errorsOf } = await aGraph(thing('programme/nplv'));

const repeat = (count: number, field: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => field(index)).join(' ');
describe('lets through what is within a limit and refuses what is over it', () => {
  test.each([
    ['aliases', (over: number) => `{ entity(id: "x") { ${repeat(limits.aliases + over, (n) => `a${n}: id`)} } }`],
    ['root fields', (over: number) => `{ ${repeat(limits.rootFields + over, (n) => `a${n}: dataset { version }`)} }`],
    [
      'root fields in a fragment',
      (over: number) =>
        `{ ...all } fragment all on Query { ${repeat(limits.rootFields + over, (n) => `a${n}: dataset { version }`)} }`,
    ],
    [
      'tokens',
      (over: number) =>
        `{ search(text: "x", types: [${repeat(limits.tokens - 15 + over, () => 'THEME')}]) { totalCount } }`,
    ],
    ['depth', (over: number) => deep(limits.depth + over)],
  ])('%s', async (_what, query) => {
    expect(await errorsOf(query(0))).toEqual([]);
    expect(await errorsOf(query(1))).toEqual([expect.stringMatching(/^QUERY_TOO_COMPLEX: The query .* (Split|Ask) /)]);
  });

  test('cost', async () => {
    const query = (first: number) =>
      `{ search(text: "x", first: ${first}) { edges { node { statements(first: 20) { edges { node { id } } } } } } }`;

    expect(await errorsOf(query(390))).toEqual([]);
    expect(await errorsOf(query(400))).toEqual([
      expect.stringMatching(/^QUERY_TOO_COMPLEX: The query could cost \d+; at most 25000/),
    ]);
  });

  test('body', async () => {
    const body = (bytes: number) =>
      JSON.stringify({ query: '{ dataset { version } }', padding: '' }).replace('""', `"${'a'.repeat(bytes - 54)}"`);

    expect((await post(body(limits.bodyBytes))).status).toBe(200);
    expect(await post(body(limits.bodyBytes + 100))).toMatchObject({
      status: 413,
      errors: ['BAD_USER_INPUT: The body is larger than 100 kB. Send a smaller query.'],
    });
  });
});

describe('says what is wrong', () => {
  test.each([
    ['{ entity(id: }', /^GRAPHQL_PARSE_FAILED: Syntax Error/],
    ['{ nope }', /^GRAPHQL_VALIDATION_FAILED: Cannot query field "nope"/],
    ['mutation { x }', /^GRAPHQL_VALIDATION_FAILED: The API only reads/],
    ['{ entity { id } }', /^GRAPHQL_VALIDATION_FAILED: .*"id" of type "ID!" is required/],
  ])('with the query %s', async (query, error) => {
    expect((await errorsOf(query))[0]).toMatch(error);
  });

  test('with a variable', async () => {
    const query = 'query ($first: Int) { search(text: "x", first: $first) { totalCount } }';

    expect(await errorsOf(query, { first: 'x' })).toEqual([
      expect.stringMatching(/^BAD_USER_INPUT: Variable "\$first"/),
    ]);
  });

  test.each([
    ['no JSON', '{"query": "{', 400, /^BAD_USER_INPUT: The body is no valid JSON/],
    ['no query', '{}', 400, /^BAD_USER_INPUT: The body has no query/],
    ['a batch', '[]', 400, /^BAD_USER_INPUT: The body is a batch/],
  ])('with a body that is %s', async (_what, body, status, error) => {
    expect(await post(body)).toMatchObject({ status, errors: [expect.stringMatching(error)] });
  });

  test('with another Content-Type, another method, another path', async () => {
    const text = await fetch(`${url}/graphql`, {
      method: 'POST',
      body: '{}',
      headers: { 'Content-Type': 'text/plain' },
    });
    const put = await fetch(`${url}/graphql`, { method: 'PUT', body: '{}' });
    const nowhere = await fetch(`${url}/data/graph.pdf`);

    expect([text.status, put.status, nowhere.status]).toEqual([415, 405, 404]);
    expect((await nowhere.json()).errors[0]).toMatchObject({
      message: 'There is nothing at /data/graph.pdf. The API is at /graphql.',
      extensions: { code: 'NOT_FOUND', requestId: nowhere.headers.get('X-Request-Id') },
    });
  });
});

test('answers GET as it does POST, to any origin, with the version of the dataset', async () => {
  const answer = await fetch(`${url}/graphql?query=${encodeURIComponent('{ dataset { version } }')}`);

  expect(await answer.json()).toEqual({ data: { dataset: { version: dataset.version } } });
  expect(answer.headers.get('X-Dataset-Version')).toBe(dataset.version);
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect((await fetch(`${url}/graphql`, { method: 'OPTIONS' })).status).toBe(204);
});

test('lets no page of it be framed, but for the one that is made for it', async () => {
  const [page, embedded] = await Promise.all([fetch(`${url}/find`), fetch(`${url}/embed`)]);

  expect(page.headers.get('X-Frame-Options')).toBe('SAMEORIGIN');
  expect(embedded.headers.get('X-Frame-Options')).toBeNull();
  expect(embedded.headers.get('Content-Security-Policy')).toContain('frame-ancestors *');
});

test('tells how it is', async () => {
  const [live, ready] = await Promise.all([fetch(`${url}/health/live`), fetch(`${url}/health/ready`)]);

  expect([live.status, ready.status]).toEqual([200, 200]);
  expect(await ready.json()).toEqual({ status: 'ready', version: dataset.version });
});

test('explains itself to tools that introspect', async () => {
  expect(
    await errorsOf(
      '{ __schema { types { name fields { name args { type { ofType { ofType { ofType { name } } } } } } } } }',
    ),
  ).toEqual([]);
});

function deep(levels: number): string {
  const path = [
    'entity(id: "x")',
    ...Array.from({ length: 20 }, () => ['statements(first: 1)', 'edges', 'node', 'subject']).flat(),
  ].slice(0, levels - 1);
  const leaf = { subject: 'id', edges: 'cursor', node: 'id' }[path.at(-1)?.split('(')[0] ?? ''] ?? 'totalCount';
  return `{ ${path.join(' { ')} { ${leaf} ${'}'.repeat(path.length)} }`;
}

async function post(body: string) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json' },
  });
  const { errors } = await answer.json();
  return {
    status: answer.status,
    errors: errors?.map(
      (error: { message: string; extensions: { code: string } }) => `${error.extensions.code}: ${error.message}`,
    ),
  };
}
