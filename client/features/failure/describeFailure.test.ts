import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { expect, test } from 'vitest';
import { describeFailure } from './describeFailure.ts';

const refusal = { errors: [{ message: 'Too slow.', extensions: { code: 'TIMEOUT', requestId: 'r-1' } }] };

test('passes on what the server says, with the id of the request', () => {
  expect(describeFailure(new CombinedGraphQLErrors(refusal))).toEqual({
    kind: 'refused',
    message: 'Too slow.',
    requestId: 'r-1',
    passing: false,
  });
});

test('reads an error in a body, and the id in a header', () => {
  const response = new Response(null, { status: 503, headers: { 'X-Request-Id': 'r-2' } });
  const body = JSON.stringify({ errors: [{ message: 'The database is down.' }] });

  expect(describeFailure(new ServerError('503', { response, bodyText: body }))).toEqual({
    kind: 'refused',
    message: 'The database is down.',
    requestId: 'r-2',
    passing: true,
  });
});

test('knows a proxy by its status', () => {
  const response = new Response(null, { status: 502 });

  expect(describeFailure(new ServerError('502', { response, bodyText: '<h1>Bad gateway</h1>' }))).toEqual({
    kind: 'refused',
    message: 'HTTP 502',
    requestId: undefined,
    passing: true,
  });
});

test.each([
  ['TOO_MANY_REQUESTS', true],
  ['DATABASE_UNAVAILABLE', true],
  ['TIMEOUT', false],
  ['BAD_USER_INPUT', false],
])('knows whether %s passes, with whatever status it comes', (code, passing) => {
  const errors = [{ message: 'No.', extensions: { code } }];
  const response = new Response(null, { status: 503 });
  const asStatus = new ServerError('503', { response, bodyText: JSON.stringify({ errors }) });

  expect(describeFailure(new CombinedGraphQLErrors({ errors }))).toMatchObject({ passing });
  expect(describeFailure(asStatus)).toMatchObject({ passing });
});

test('takes anything else for a network that is down', () => {
  expect(describeFailure(new TypeError('Failed to fetch'))).toEqual({ kind: 'unreachable' });
});
