import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createCrmClient, isCrmError } from '../../src/index.js';
import { clientOf, json, PORTAL, rejection, success, TOKEN } from '../support/fakes.js';

const well = (): Response => json(success({ id: 1 }));
const path = { caseid: 1 };

describe('plain http', () => {
  test.each(['http://localhost', 'http://localhost:8080', 'http://127.0.0.1:4010', 'http://127.9.9.9', 'http://[::1]:80'])('is fine on the machine itself: %s', (portal) => {
    expect(() => createCrmClient({ portal })).not.toThrow();
  });

  test.each(['http://acme.onlyoffice.com', 'http://192.168.1.5', 'http://localhost.acme.test', 'http://crm.localhost', 'http://127.0.0.1.acme.test', 'http://[::2]'])('is refused elsewhere: %s', (portal) => {
    expect(() => createCrmClient({ portal })).toThrow(new TypeError('portal must start with https://, since over http:// whoever is on the way can read the token; say allowInsecure: true if that network is yours.'));
    expect(() => createCrmClient({ portal, allowInsecure: false })).toThrow(TypeError);
    expect(() => createCrmClient({ portal, allowInsecure: true })).not.toThrow();
  });

  test('is not allowed by anything but true', () => {
    expect(() => createCrmClient({ portal: 'http://acme.onlyoffice.com', allowInsecure: 'no' as unknown as boolean })).toThrow(new TypeError('allowInsecure must be true or false.'));
  });
});

describe('the token stays with the portal', () => {
  test.each<[string, object]>([
    ['https://evil.test', { baseUrl: 'https://evil.test' }],
    ['https://acme.onlyoffice.com.evil.test', { baseUrl: 'https://acme.onlyoffice.com.evil.test' }],
    ['http://acme.onlyoffice.com', { baseUrl: 'http://acme.onlyoffice.com' }],
  ])('when the bare client is sent elsewhere: %s', async (origin, init) => {
    const { crm, sent } = clientOf(well);
    const error = await rejection((crm.http.GET as (path: string, init: object) => Promise<unknown>)('/api/2.0/crm/case/{caseid}', { params: { path }, ...init }));
    expect(error).toMatchObject({ code: 'invalid_input', message: `getCase: the request was not sent, since it goes to ${origin} and not to the portal, ${PORTAL}` });
    expect(sent).toEqual([]);
  });

  test('when a path leads elsewhere', async () => {
    const { crm, sent } = clientOf(well);
    const get = crm.http.GET as unknown as (path: string) => Promise<unknown>;
    expect(await rejection(get('.evil.test/x'))).toMatchObject({ code: 'invalid_input', operationId: undefined, message: `request: the request was not sent, since it goes to https://acme.onlyoffice.com.evil.test and not to the portal, ${PORTAL}` });
    await expect(get('@evil.test/x')).rejects.toThrow(TypeError); // fetch itself takes no address with a user in it
    expect(sent).toEqual([]);
  });

  test.each([
    [301, `${PORTAL}/elsewhere`],
    [302, 'https://evil.test/'],
    [307, 'http://acme.onlyoffice.com/api/2.0/crm/case/1'],
    [308, '/relative'],
  ])('when it redirects: %i to %s', async (status, Location) => {
    const { crm, sent } = clientOf(() => new Response(null, { status, headers: { Location } }));
    expect(await rejection(crm.getCase({ path }))).toMatchObject({ code: 'protocol', status, message: expect.stringContaining('a redirect is not followed') });
    expect(sent).toHaveLength(1);
  });

  test('and neither cookies nor a redirect are left to the runtime, whatever the bare client is told', async () => {
    const requests: Request[] = [];
    const crm = createCrmClient({ portal: PORTAL, token: TOKEN, fetch: async (request) => (requests.push(request), well()) });
    await crm.http.GET('/api/2.0/crm/case/{caseid}', { params: { path }, redirect: 'follow', credentials: 'include' });
    expect(requests.map(({ redirect, credentials }) => [redirect, credentials])).toEqual([['manual', 'omit']]);
  });
});

describe('the parameters of a path, through the bare client', () => {
  const get = (username: unknown): Promise<unknown> => {
    const { crm, sent } = clientOf(() => json(success({ id: 'x' })));
    return crm.http.GET('/api/2.0/people/{username}', { params: { path: { username: username as string } } }).then(() => sent[0]!.url.pathname);
  };

  test.each(['..', '.', 'a/../b', 'a\\b', 'a\u0000b', 'a\nb', 'a\u007fb', '\u0085', 'a\ud800'])('%j is refused', async (username) => {
    expect(await rejection(get(username))).toMatchObject({ code: 'invalid_input', message: expect.stringContaining('path.username must not be . or ..') });
  });

  test.each([undefined, null, '', {}, Number.NaN])('%j is missing', async (username) => {
    expect(await rejection(get(username))).toMatchObject({ code: 'invalid_input' });
  });

  test.each([
    ['анна', '%D0%B0%D0%BD%D0%BD%D0%B0'],
    ['%2e%2e', '%252e%252e'],
    ['a?b#c', 'a%3Fb%23c'],
    ['..a', '..a'],
  ])('%j is encoded', async (username, encoded) => {
    expect(await get(username)).toBe(`/api/2.0/people/${encoded}`);
  });
});

describe('secrets', () => {
  test('that a portal echoes are in no error', async () => {
    const PASSWORD = 'correct horse & "battery"';
    const echo = async (request: Request): Promise<Response> => {
      const body = await request.text();
      const password = body === '' ? '' : (JSON.parse(body) as { password: string }).password;
      const text = `<pre>${request.url}\nAuthorization: ${request.headers.get('Authorization')}\n${body}\n${encodeURIComponent(password)} ${password} ${TOKEN}</pre>`;
      const kind = Number(request.headers.get('X-Kind'));
      if (kind === 0) return new Response(text, { status: 500 });
      if (kind === 1) return new Response(text, { headers: { 'Content-Type': 'text/html' } });
      if (kind === 2) return json({ status: 1, statusCode: 403, error: { message: text, hresult: 1, data: {} } }, 403);
      if (kind === 3) return json({ status: 1, error: { message: text } });
      if (kind === 4) return json(`{"token":"${TOKEN}",`);
      throw new TypeError(`cannot send ${text}`, { cause: new Error(text) });
    };
    const shown: string[] = [];
    for (let kind = 0; kind < 6; kind += 1) {
      const crm = createCrmClient({ portal: PORTAL, token: TOKEN, fetch: echo, headers: { 'X-Kind': String(kind) }, retry: false });
      for (const call of [crm.getCase({ path }), crm.authenticate({ body: { userName: 'anna', password: PASSWORD } }), crm.authenticateWithCode({ path: { code: '246810' }, body: { userName: 'anna', password: PASSWORD } })]) {
        const error = await rejection(call);
        shown.push(error.message, String(error.stack), JSON.stringify(error), inspect(error, { depth: 9, showHidden: true }), inspect(error, { customInspect: true }));
      }
    }
    expect(shown).toHaveLength(90);
    for (const secret of [TOKEN, PASSWORD, encodeURIComponent(PASSWORD), JSON.stringify(PASSWORD), '246810']) expect(shown.filter((text) => text.includes(secret))).toEqual([]);
  });

  test.each<[string, () => Response]>([
    ['the host of a redirect', () => new Response(null, { status: 302, headers: { Location: `https://${TOKEN}.evil.test/` } })],
    ['a content type', () => new Response('x', { headers: { 'Content-Type': `text/${TOKEN}` } })],
    ["a content type that looks like a pattern of replacement", () => new Response('x', { headers: { 'Content-Type': "text/$'$`" } })],
  ])('that a portal puts into %s are not shown', async (_what, answer) => {
    const { message } = await rejection(clientOf(answer).crm.getCase({ path }));
    expect(message).not.toContain(TOKEN);
    expect(message.match(/the answer \(|the portal redirects/g)).toHaveLength(1);
  });

  test('of a client with credentials are not shown by any of its calls', async () => {
    const credentials = { userName: 'anna', password: 'a password of mine' };
    const crm = createCrmClient({
      portal: PORTAL,
      credentials,
      fetch: async ({ url }) => (url.endsWith('/authentication') ? json(success({ token: 'issued-token', expires: '2027-01-01T00:00:00.0000000Z' }), 201) : new Response(`issued-token of ${credentials.password}`, { status: 500 })),
    });
    expect((await rejection(crm.getCase({ path }))).message).toBe('getCase: 500, the server failed; the answer begins: "*** of ***"');
  });

  test('of each call are its own, when calls with other tokens go on beside it', async () => {
    let tokens = 0;
    const shown: string[] = [];
    const crm = createCrmClient({
      portal: PORTAL,
      token: () => `token-number-${++tokens}`,
      retry: false,
      onResponse: ({ body }) => shown.push(body),
      fetch: async (request) => {
        await new Promise((resolve) => setTimeout(resolve, 30 - 10 * tokens));
        return new Response(`for ${request.headers.get('Authorization')}`, { status: 500 });
      },
    });
    shown.push(...(await Promise.all([rejection(crm.getCase({ path })), rejection(crm.getCase({ path }))])).map(({ message }) => message));
    expect(shown.filter((text) => text.includes('token-number'))).toEqual([]);
    expect(shown).toHaveLength(4);
  });

  test('inspect shows what a log needs, and of the cause only what it is', async () => {
    const { crm } = clientOf(() => Promise.reject(Object.assign(new TypeError('fetch failed'), { config: { headers: { Authorization: TOKEN } } })), { retry: false });
    const error = await rejection(crm.getCase({ path }));
    const shown = inspect(error);
    expect(shown).toMatch(/^ConnectionError: getCase: no answer came from the portal \(fetch failed\)\n {4}at /);
    expect(shown).toMatch(/operationId: 'getCase'/);
    expect(shown).toMatch(/code: 'connection'/);
    expect(shown).toMatch(/cause: 'not shown, see \.cause'/);
    expect(shown).not.toContain(TOKEN);
    expect(error.cause).toBeInstanceOf(TypeError);
  });
});

test('an answer may be as large as it is allowed to be, and no larger', async () => {
  const text = JSON.stringify(success({ id: 1, title: 'x'.repeat(100) }));
  const answer = (): Response => json(text);
  expect(await clientOf(answer, { maxResponseBytes: text.length }).crm.getCase({ path })).toMatchObject({ id: 1 });
  expect(await rejection(clientOf(answer, { maxResponseBytes: text.length - 1 }).crm.getCase({ path }))).toMatchObject({ code: 'protocol', message: expect.stringContaining(`larger than ${text.length - 1} bytes`) });
  let isRead = false;
  let isLetGo = false;
  const announced = new Response(new ReadableStream({ pull: () => void (isRead = true) }, { highWaterMark: 0 }), { headers: { 'Content-Length': '1000' } });
  expect(await rejection(clientOf(() => announced, { maxResponseBytes: 999 }).crm.getCase({ path }))).toMatchObject({ code: 'protocol' });
  expect(isRead).toBe(false);
  const endless = new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(100)), cancel: () => void (isLetGo = true) }));
  expect(await rejection(clientOf(() => endless, { maxResponseBytes: 999 }).crm.getCase({ path }))).toMatchObject({ code: 'protocol' });
  expect(isLetGo).toBe(true);
});

test.each([true, false])('of an error that is too large the beginning is told, without half of a secret (announced: %s)', async (isAnnounced) => {
  const page = (text: string) => (): Response => new Response(new ReadableStream({ start: (controller) => ([...text].forEach((letter) => controller.enqueue(new TextEncoder().encode(letter))), controller.close()) }), { status: 403, headers: isAnnounced ? { 'Content-Length': String(text.length) } : {} });
  const blocked = page(`Blocked by the firewall, ${'x'.repeat(3_000)}`);
  expect((await rejection(clientOf(blocked, { maxResponseBytes: 1_000 }).crm.getCase({ path }))).message).toMatch(/^getCase: 403, the user of the token may not do this; the answer begins: "Blocked by the firewall, x+…"$/);
  expect((await rejection(clientOf(blocked, { maxResponseBytes: 10 }).crm.getCase({ path }))).message).toBe('getCase: 403, the user of the token may not do this; the answer begins: "…"');
  const cutAt = (length: number) => clientOf(page(`${'y'.repeat(400)} ${TOKEN} ${'x'.repeat(3_000)}`), { maxResponseBytes: length });
  for (let length = 390; length < 440; length += 1) expect((await rejection(cutAt(length).crm.getCase({ path }))).message).not.toContain(TOKEN.slice(0, 4));
});

test.each([0, 1.5, '5', null, Infinity])('the limit %j of an answer is refused', (maxResponseBytes) => {
  expect(() => clientOf(well, { maxResponseBytes: maxResponseBytes as number })).toThrow(new TypeError('maxResponseBytes must be a whole number of at least 1.'));
});

test.each(['{"status":0,"statusCode":200,"response":{"id":1,"__proto__":{"isAdmin":true}}}', '{"status":0,"response":{"id":1,"\\u005f_proto__":{"isAdmin":true}}}', '{"status":0,"response":{"id":1,"__pr\\u006fto__":{"isAdmin":true}}}', '{"status":0,"response":{"Title":"x","ID":1,"__proto__":{"isAdmin":true},"AccessList":[{"__proto__":{"isAdmin":true},"Id":"x"}]}}'])('the key __proto__ is no member of a result: %s', async (text) => {
  const result = await clientOf(() => json(text)).crm.getCase({ path });
  expect(result).toMatchObject({ id: 1 });
  expect(inspect(result)).not.toMatch(/isAdmin|__proto__/);
  expect((result as { isAdmin?: unknown }).isAdmin).toBeUndefined();
});

test('what is no Response is told', async () => {
  const { crm } = clientOf(() => ({ ok: true }) as Response);
  const error = await rejection(crm.getCase({ path }));
  expect(isCrmError(error) && error.message).toBe('getCase: the function given as fetch gave something that is no Response');
});
