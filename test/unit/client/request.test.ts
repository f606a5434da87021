import { describe, expect, test, vi } from 'vitest';
import { httpClient, multipart, request } from '../../../src/core.js';
import { clientOf, json, PORTAL, rejection, success, TOKEN } from '../../support/fakes.js';
import { failure, page } from '../../support/responses.js';

const TASKS = '/api/2.0/crm/task/filter';

describe('crm.request returns a result of any kind', () => {
  test.each<[string, unknown, object]>([
    ['an object', { id: 9, title: 'Call' }, { count: 1 }],
    ['an array', [{ id: 1 }, { id: 2 }], { count: 2, startIndex: 4, total: 9 }],
    ['an empty array', [], {}],
    ['a string', 'eyJhbGciOiJIUzI1NiJ9', { count: 20 }],
    ['an empty string', '', { count: 0 }],
    ['a number', 1_234, { count: 1 }],
    ['zero', 0, { count: 1 }],
    ['true', true, { count: 1 }],
    ['false', false, { count: 1 }],
    ['null', null, {}],
    ['{} for nothing', {}, { count: 1 }],
  ])('%s', async (_what, result, figures) => {
    const { crm } = clientOf(() => json(success(result, figures)));
    expect(await crm.request('GET', TASKS)).toEqual(result);
    const page = { count: 0, startIndex: 0, total: undefined, ...figures };
    const response = await crm.request('GET', TASKS).withResponse();
    expect(response).toMatchObject({ data: result, page, status: 200 });
  });

  test('undefined, when the envelope has no result', async () => {
    const { crm } = clientOf(() => json({ status: 0, statusCode: 200 }));
    expect(await crm.request('DELETE', '/api/2.0/crm/task/9')).toBeUndefined();
  });
});

test('sends the token, the query and the body', async () => {
  const { crm, sent } = clientOf(() => json(success({ id: 9 }), 201));
  const fromDate = new Date('2008-04-10T06:30:00.120Z');
  await crm.request('GET', TASKS, { query: { count: 10, tags: ['a', 'b'], fromDate, x: null } });
  await crm.request('POST', '/api/2.0/crm/task', { body: { title: 'Call', deadLine: fromDate } });
  const [read, created] = sent;
  expect(read!.url.search).toBe('?count=10&tags=a&tags=b&fromDate=2008-04-10T06-30-00.120Z');
  expect(created).toMatchObject({
    method: 'POST',
    body: '{"title":"Call","deadLine":"2008-04-10T06-30-00.120Z"}',
  });
  expect(sent.map(({ headers }) => headers.get('Authorization'))).toEqual([TOKEN, TOKEN]);
});

test('sends a value of the path as it was encoded', async () => {
  const { crm, sent } = clientOf(() => json(success([])));
  await crm.request('GET', `/api/2.0/crm/contact/tag/${encodeURIComponent('A/B & ü')}`);
  expect(sent[0]!.url.pathname).toBe('/api/2.0/crm/contact/tag/A%2FB%20%26%20%C3%BC');
});

test('refuses what is no client of this copy of the package, as httpClient does', async () => {
  const message =
    'crm must be a client, as createCrmClient of the same copy of onlyoffice-crm returns it';
  for (const crm of [undefined, {}, { call: () => undefined }] as never[]) {
    const error = await rejection(request(crm, 'GET', TASKS));
    expect(error).toMatchObject({
      code: 'invalid_input',
      message: `request: the call cannot be made: ${message}`,
    });
    expect(() => httpClient(crm)).toThrow(new TypeError(message));
  }
});

test.each<[string, 'GET' | 'POST', object]>([
  ['a member of a body', 'POST', { body: { upload: multipart({ a: 1 }) } }],
  ['a query', 'GET', { query: multipart({ a: 1 }) }],
])('refuses an upload as %s, where it would be sent as JSON', async (_as, method, parts) => {
  const { crm, sent } = clientOf(() => json(success([])));
  const error = await rejection(crm.request(method, TASKS, parts));
  expect(error).toMatchObject({ code: 'invalid_input' });
  expect(error.message).toContain('must be plain data, not an instance of MultipartBody');
  expect(sent).toEqual([]);
});

describe('retries', () => {
  const busyOnce = () => {
    let responses = 0;
    return clientOf(() => (++responses === 1 ? page('', 503) : json(success(1))), {
      retry: { baseDelayMs: 0 },
    });
  };

  test('a GET after 503', async () => {
    const { crm, sent } = busyOnce();
    expect(await crm.request('GET', TASKS)).toBe(1);
    expect(sent).toHaveLength(2);
  });

  test.each(['POST', 'PUT', 'DELETE'] as const)('no %s after 503', async (method) => {
    const { crm, sent } = busyOnce();
    const wanted = { code: 'unavailable', attempts: 1 };
    expect(await rejection(crm.request(method, TASKS))).toMatchObject(wanted);
    expect(sent).toHaveLength(1);
  });

  test.each(['POST', 'PUT', 'DELETE'] as const)('a %s when it says retry', async (method) => {
    const { crm, sent } = busyOnce();
    expect(await crm.request(method, TASKS, { retry: { maxAttempts: 2 } })).toBe(1);
    expect(sent).toHaveLength(2);
  });

  test('no GET when it says retry: false', async () => {
    const { crm } = busyOnce();
    const wanted = { code: 'unavailable', attempts: 1 };
    expect(await rejection(crm.request('GET', TASKS, { retry: false }))).toMatchObject(wanted);
  });
});

test('rejects with the errors of every call, which have no operationId', async () => {
  const { crm } = clientOf(() => failure(403, 'Access denied'));
  expect(await rejection(crm.request('GET', TASKS))).toMatchObject({
    code: 'forbidden',
    operationId: undefined,
    message: 'request: 403, the user of the token may not do this: Access denied',
  });
});

test('rejects when a page comes in place of an envelope', async () => {
  const { crm } = clientOf(() => page('<html><title>Sign in</title>'));
  expect(await rejection(crm.request('GET', TASKS))).toMatchObject({ code: 'protocol' });
});

test('takes the limits and the signal of a call', async () => {
  const { crm, sent } = clientOf(() => json(success(1)));
  const signal = AbortSignal.abort('no');
  const wanted = { code: 'aborted', cause: 'no' };
  expect(await rejection(crm.request('GET', TASKS, { signal, timeoutMs: 5 }))).toMatchObject(
    wanted,
  );
  expect(sent).toEqual([]);
});

test('renews a token that was refused', async () => {
  const token = vi.fn(() => `token-${token.mock.calls.length}`);
  const { crm, sent } = clientOf(
    () => (sent.length === 1 ? page('Unauthorized', 401) : json(success(1))),
    { token },
  );
  expect(await crm.request('POST', TASKS, { body: { a: 1 } })).toBe(1);
  expect(sent.map(({ headers, body }) => [headers.get('Authorization'), body])).toEqual([
    ['token-1', '{"a":1}'],
    ['token-2', '{"a":1}'],
  ]);
});

describe('is refused before anything is sent', () => {
  const METHODS = 'method must be one of DELETE, GET, POST, PUT';
  const PATH = /^request: path must be a path of the portal, such as /;
  test.each([
    ...['//evil.test/x', 'https://evil.test/x', '/\\evil.test', '@evil.test', '.evil.test', ''],
    ...['api/2.0', '/a/../b', '/a/./b', '/%2e%2e/b', '/a?b=1', '/a#b', '/a/{id}', '/a\nb', '/a\tb'],
    ...['/api/%', '/api/%zz', undefined, 5, {}],
  ])('the path %j', async (path) => {
    const { crm, sent } = clientOf(() => json(success(1)));
    const error = await rejection(crm.request('GET', path as string));
    expect(error).toMatchObject({ code: 'invalid_input', message: expect.stringMatching(PATH) });
    expect(sent).toEqual([]);
  });

  test.each<[string, unknown[], string]>([
    ['another method', ['PATCH', TASKS], METHODS],
    ['a method in small letters', ['get', TASKS], METHODS],
    ['null as options', ['GET', TASKS, null], 'options must be an object, not null'],
    [
      'an unknown option',
      ['GET', TASKS, { params: {} }],
      'options.params is unknown; known names are timeoutMs, retry, signal, query, body',
    ],
    [
      'a query that is a string',
      ['GET', TASKS, { query: 'a=1' }],
      'query must be an object, not a string',
    ],
    [
      'a body that is an array',
      ['POST', TASKS, { body: [1] }],
      'body must be an object, not an array',
    ],
    [
      'a body of a GET',
      ['GET', TASKS, { body: { a: 1 } }],
      'body must be left out, because a GET has none',
    ],
    [
      'a Map in the query',
      ['GET', TASKS, { query: { a: new Map() } }],
      'the input cannot be used: query.a must be plain data, not an instance of Map',
    ],
    [
      'an object in an object of the query',
      ['GET', TASKS, { query: { a: { b: { c: 1 } } } }],
      'the request cannot be made: the query is nested too deep',
    ],
    [
      'a body of FormData',
      ['POST', TASKS, { body: new FormData() }],
      'the input cannot be used: body must be plain data, not an instance of FormData',
    ],
    [
      'an object in a multipart body',
      ['POST', TASKS, { body: multipart({ a: { b: 1 } }) }],
      'the request cannot be made: body.a must be a string, a number, a boolean, a file or an array of these',
    ],
    [
      'null in a multipart body',
      ['POST', TASKS, { body: multipart({ a: null }) }],
      'the request cannot be made: body.a must be a string, a number, a boolean, a file or an array of these',
    ],
  ])('%s', async (_what, args, message) => {
    const { crm, sent } = clientOf(() => json(success(1)));
    const request = crm.request as (...args: unknown[]) => Promise<unknown>;
    expect(await rejection(request(...args))).toMatchObject({
      code: 'invalid_input',
      message: `request: ${message}`,
    });
    expect(sent).toEqual([]);
  });
});

test('sends no token where passwords go, and hides them', async () => {
  const seen: unknown[] = [];
  const { crm, sent } = clientOf(() => page('wrong: a-password', 500), {
    onRequest: (event) => seen.push(event),
  });
  const body = { userName: 'anna', password: 'a-password' };
  const error = await rejection(crm.request('POST', '/api/2.0/authentication.json', { body }));
  expect(sent[0]!.headers.has('Authorization')).toBe(false);
  expect(error.code).toBe('sign_in');
  expect(JSON.stringify([error, seen])).not.toContain('a-password');
  expect(PORTAL).toBe(sent[0]!.url.origin);
});
