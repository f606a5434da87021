import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createCrmClient, multipart } from '../../../src/index.js';
import { ANNA, clientOf, json, PORTAL, rejection, success, TOKEN } from '../../support/fakes.js';
import { failure, never, page } from '../../support/responses.js';

afterEach(() => void vi.useRealTimers());

const well = (): Response => json(success({ id: 1 }));
const path = { caseid: 1 };
const CASE = '/api/2.0/crm/case/{caseid}';
const ACCESS = '/api/2.0/crm/case/{caseid}/access';
type Bare = (path: string, init?: object) => Promise<{ data?: unknown; error?: unknown }>;

test('returns data and response of a success, with the token sent', async () => {
  const { crm, sent } = clientOf(well);
  const { data, response } = await crm.http.GET(CASE, { params: { path } });
  expect([data, response.status]).toEqual([success({ id: 1 }), 200]);
  expect(sent[0]!.headers.get('Authorization')).toBe(TOKEN);
});

test('returns error and response of a failure, which is no exception', async () => {
  const { crm } = clientOf(() => failure(404, 'Not found'));
  const { data, error, response } = await crm.http.GET(CASE, { params: { path } });
  expect([data, response.status]).toEqual([undefined, 404]);
  expect(error).toMatchObject({ error: { message: 'Not found' } });
});

test('retries a GET after 503, and no PUT', async () => {
  vi.useFakeTimers();
  let responses = 0;
  const { crm, sent } = clientOf(() => (++responses === 1 ? page('', 503) : well()));
  const read = crm.http.GET(CASE, { params: { path } });
  await vi.runAllTimersAsync();
  expect((await read).response.status).toBe(200);
  responses = 0;
  const put = await crm.http.PUT(ACCESS, { params: { path }, body: { isPrivate: false } });
  expect([put.response.status, sent.length]).toEqual([503, 3]);
});

test('refuses a body on a GET, which no runtime sends', async () => {
  const { crm, sent } = clientOf(well);
  const get = crm.http.GET as unknown as Bare;
  expect(await rejection(get(CASE, { params: { path }, body: { title: 'x' } }))).toMatchObject({
    code: 'invalid_input',
    message: expect.stringMatching(/^request: .*body/),
    cause: expect.any(TypeError),
  });
  expect(sent).toEqual([]);
});

test('writes a Date in a body with dashes', async () => {
  const { crm, sent } = clientOf(() => json(success([], {})));
  const fromDate = new Date('2008-04-10T06:30:00.120Z');
  await crm.http.PUT('/api/2.0/crm/contact/filter/access', {
    body: { isPrivate: true, fromDate } as never,
  });
  expect(sent[0]!.body).toBe('{"isPrivate":true,"fromDate":"2008-04-10T06-30-00.120Z"}');
});

test('writes arrays and search texts in a query as a call does', async () => {
  const { crm, sent } = clientOf(() => json(success([])));
  const query = { tags: ['a', 'b'], filterValue: 'Elm St, 12' };
  await crm.http.GET('/api/2.0/crm/case/filter', { params: { query } });
  expect(sent[0]!.url.search).toBe('?tags=a&tags=b&filterValue[]=Elm%20St%2C%2012');
});

test('runs its middlewares for its own requests, and for no call', async () => {
  const { crm, sent } = clientOf(well);
  crm.http.use({ onRequest: ({ request }) => void request.headers.set('X-Trace', '7') });
  await crm.http.GET(CASE, { params: { path } });
  await crm.getCase({ path });
  expect(sent.map(({ headers }) => headers.get('X-Trace'))).toEqual(['7', null]);
});

test('has a path that is not in the document, by a cast', async () => {
  const { crm, sent } = clientOf(() => json(success({ id: 9 })));
  await (crm.http.POST as Bare)('/api/2.0/crm/task', { body: { title: 'Call' } });
  expect(sent[0]).toMatchObject({ method: 'POST', body: '{"title":"Call"}' });
});

describe('what would not arrive as it looks is refused', () => {
  test.each([
    ['URLSearchParams', new URLSearchParams('isPrivate=true'), /an instance of URLSearchParams$/],
    ['an array', [ANNA], /body must be a plain object$/],
    ['a string', 'isPrivate=true', /body must be a plain object$/],
    ['null', null, /body must be a plain object$/],
    ['an upload', multipart({ isPrivate: true }), /body must be plain data, not an instance of/],
    ['a Map', new Map([['isPrivate', true]]), /body must be plain data, not an instance of Map$/],
    ['a Map in a member', { isPrivate: true, accessList: new Set([ANNA]) }, /an instance of Set$/],
  ])('as a body: %s', async (_what, body, message) => {
    const { crm, sent } = clientOf(well);
    const call = (crm.http.PUT as Bare)(ACCESS, { params: { path }, body });
    const wanted = { code: 'invalid_input', message: expect.stringMatching(message) };
    expect(await rejection(call)).toMatchObject(wanted);
    expect(sent).toEqual([]);
  });

  test.each(['application/json-patch+json', 'application/jsonp', 'text/plain'])(
    'as a body of the type %s, which the server does not read',
    async (type) => {
      const { crm, sent } = clientOf(well);
      const body = { isPrivate: true, accessList: [ANNA] };
      const headers = { 'Content-Type': type };
      const call = (crm.http.PUT as Bare)(ACCESS, { params: { path }, body, headers });
      expect((await rejection(call)).message).toContain('must be application/json');
      expect(sent).toEqual([]);
    },
  );

  test.each([
    ['half of a character', { filterValue: '\ud83d' }],
    ['a Map', { filterValue: new Map() }],
    ['nested arrays', { tags: [['a']] }],
  ])('as a query: %s', async (_what, query) => {
    const { crm, sent } = clientOf(well);
    const call = (crm.http.GET as Bare)('/api/2.0/crm/case/filter', { params: { query } });
    expect(await rejection(call)).toMatchObject({ code: 'invalid_input' });
    expect(sent).toEqual([]);
  });

  test.each(['..', '.', 'a/../b', 'a\\b', 'a\u0000b', 'a\nb', 'a\u007fb', '\u0085', 'a\ud800'])(
    'as a parameter of a path: %j',
    async (username) => {
      const { crm, sent } = clientOf(well);
      const call = crm.http.GET('/api/2.0/people/{username}', { params: { path: { username } } });
      expect(await rejection(call)).toMatchObject({
        code: 'invalid_input',
        message: expect.stringContaining('path.username must be one step of a path'),
      });
      expect(sent).toEqual([]);
    },
  );

  test.each([undefined, null, '', {}, Number.NaN])(
    'as a parameter of a path: %j',
    async (value) => {
      const { crm, sent } = clientOf(well);
      const params = { path: { username: value as string } };
      const call = crm.http.GET('/api/2.0/people/{username}', { params });
      expect((await rejection(call)).message).toBe('request: path.username is missing');
      expect(sent).toEqual([]);
    },
  );
});

test.each([
  ['анна', '%D0%B0%D0%BD%D0%BD%D0%B0'],
  ['%2e%2e', '%252e%252e'],
  ['a?b#c', 'a%3Fb%23c'],
  ['..a', '..a'],
])('encodes the parameter %j of a path', async (username, encoded) => {
  const { crm, sent } = clientOf(well);
  await crm.http.GET('/api/2.0/people/{username}', { params: { path: { username } } });
  expect(sent[0]!.url.pathname).toBe(`/api/2.0/people/${encoded}`);
});

describe('the token stays with the portal', () => {
  test.each([
    'https://evil.test',
    'https://acme.onlyoffice.com.evil.test',
    'http://acme.onlyoffice.com',
  ])('when the bare client is sent to %s', async (baseUrl) => {
    const { crm, sent } = clientOf(well);
    const error = await rejection((crm.http.GET as Bare)(CASE, { params: { path }, baseUrl }));
    expect(error).toMatchObject({
      code: 'invalid_input',
      message: `request: the request was not sent, because it goes to ${baseUrl} and not to the portal, ${PORTAL}`,
    });
    expect(sent).toEqual([]);
  });

  test('when a path leads to another host', async () => {
    const { crm, sent } = clientOf(well);
    const get = crm.http.GET as Bare;
    const wanted = {
      code: 'invalid_input',
      message: expect.stringContaining('.com.evil.test and'),
    };
    expect(await rejection(get('.evil.test/x'))).toMatchObject(wanted);
    // Request takes no user name.
    const refused = { code: 'invalid_input', cause: expect.any(TypeError) };
    expect(await rejection(get('@evil.test/x'))).toMatchObject(refused);
    expect(sent).toEqual([]);
  });

  test('when a request asks for redirects to be followed and cookies to be sent', async () => {
    const requests: Request[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      requests.push(request);
      return well();
    };
    const crm = createCrmClient({ portal: PORTAL, token: TOKEN, fetch });
    const init = { redirect: 'follow', credentials: 'include' } as const;
    await crm.http.GET(CASE, { params: { path }, ...init });
    expect(requests.map(({ redirect, credentials }) => [redirect, credentials])).toEqual([
      ['manual', 'omit'],
    ]);
  });
});

describe('the signal of a request', () => {
  test('ends it', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { crm } = clientOf(never, { onRequest: () => setTimeout(() => controller.abort(), 1) });
    const error = await rejection(crm.http.GET(CASE, { params: { path }, signal }));
    expect(error).toMatchObject({ code: 'aborted', operationId: undefined, cause: signal.reason });
  });

  test('has one listener, however many requests share it', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { crm } = clientOf(never);
    const calls = Array.from({ length: 50 }, () =>
      rejection(crm.http.GET(CASE, { params: { path }, signal })),
    );
    await vi.waitFor(() => expect(getEventListeners(signal, 'abort')).toHaveLength(1));
    controller.abort();
    expect((await Promise.all(calls)).every(({ code }) => code === 'aborted')).toBe(true);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

test('a sign-in of the bare client sends no token, and shows neither password nor code', async () => {
  const secret = 'a password with blanks';
  const echo = async (request: Request): Promise<Response> =>
    page(`${request.url} ${await request.text()} ${request.headers.get('Authorization')}`, 500);
  const seen: unknown[] = [];
  const note = (event: object): void => void seen.push(event);
  const options = { portal: PORTAL, token: TOKEN, fetch: echo, onRequest: note, onResponse: note };
  const crm = createCrmClient(options);
  const body = { userName: 'anna', password: secret };
  await crm.http.POST('/api/2.0/authentication', { body });
  const params = { path: { code: '246810' } };
  await crm.http.POST('/api/2.0/authentication/{code}', { params, body });
  expect(seen).toHaveLength(4);
  expect(JSON.stringify(seen)).not.toMatch(/a password|246810|a-token/);
});
