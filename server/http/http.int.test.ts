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

  // Counted one by one, forty would take till the end of time.
  test.each([
    ['root fields', 'Query', 'dataset { version }', 40, /has 1099511627776 root fields/],
    ['fields of a thing', 'Entity', 'id', 25, /has too many fields, its fragments filled in/],
  ])('%s in fragments that each spread the next one twice', async (_what, type, field, count, error) => {
    const fragments = repeat(count, (n) => `fragment f${n} on ${type} { ...f${n + 1} ...f${n + 1} }`);
    const start = type === 'Query' ? '{ ...f0 }' : '{ entity(id: "x") { ...f0 } }';

    expect(await errorsOf(`${start} ${fragments} fragment f${count} on ${type} { ${field} }`)).toEqual([
      expect.stringMatching(error),
    ]);
  });

  test('the same field', async () => {
    const query = (count: number) => `{ entity(id: "x") { ${repeat(count, () => 'id')} } }`;

    expect(await errorsOf(query(500))).toEqual([]);
    expect(await errorsOf(query(1200))).toEqual([
      'QUERY_TOO_COMPLEX: The query has the same fields too often to be compared with one another. Ask for each once.',
    ]);
  });

  test('cost, with the status that its client understands', async () => {
    const body = JSON.stringify({ query: '{ programmes(limit: 500) { instruments(limit: 500) { label } } }' });
    const [json, graphql] = await Promise.all(
      ['application/json', 'application/graphql-response+json'].map((accept) =>
        fetch(`${url}/graphql`, { method: 'POST', body, headers: { 'Content-Type': 'application/json', accept } }),
      ),
    );

    expect([json?.status, graphql?.status]).toEqual([200, 400]);
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

  test('with a variable that is null where it may only be left out', async () => {
    const query = 'query ($id: ID = "x") { entity(id: $id) { id } }';

    expect(await errorsOf(query, { id: null })).toEqual([expect.stringMatching(/^BAD_USER_INPUT: Argument "id" of/)]);
  });

  test('with the name of an operation', async () => {
    const answer = await fetch(`${url}/graphql?operationName=Other&query={dataset{version}}`);

    expect((await answer.json()).errors).toEqual([
      expect.objectContaining({ message: 'Unknown operation named "Other".' }),
    ]);
  });

  test.each([
    ['no JSON', '{"query": "{', 400, /^BAD_USER_INPUT: The body is no valid JSON/],
    ['no query', '{}', 400, /^BAD_USER_INPUT: The body has no query/],
    ['an empty query', '{"query": ""}', 400, /^BAD_USER_INPUT: query is empty/],
    [
      'nested without end',
      `{"query": "{ dataset { version } }", "variables": ${'['.repeat(40_000)}${']'.repeat(40_000)}}`,
      400,
      /^BAD_USER_INPUT: The body is nested more than 100 levels deep/,
    ],
    [
      'a persisted query',
      '{"query": "{ dataset { knownGaps } }", "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "x"}}}',
      200,
      /^BAD_USER_INPUT: PersistedQueryNotSupported/,
    ],
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

    const sent = await fetch(`${url}/data/graph.jsonl`, { method: 'POST' });

    expect([text.status, put.status, nowhere.status, sent.status]).toEqual([415, 405, 404, 405]);
    expect([put.headers.get('Allow'), sent.headers.get('Allow')]).toEqual(['GET, POST', 'GET, HEAD']);
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
});

test.each(['/graphql', '/data/graph.jsonl'])(
  'lets a page of any origin ask %s with headers of its own',
  async (path) => {
    const answer = await fetch(`${url}${path}`, { method: 'OPTIONS' });

    expect(answer.status).toBe(204);
    expect(answer.headers.get('Access-Control-Allow-Headers')).toBe('*');
  },
);

test.each(['/health/live', '/health/ready', '/metrics', '/nowhere', '/graphql'])(
  'names the dataset at %s',
  async (path) => {
    expect((await fetch(`${url}${path}`)).headers.get('X-Dataset-Version')).toBe(dataset.version);
  },
);

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
