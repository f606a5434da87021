import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCrmClient, type ClientCredentials, type CrmClient } from '../../src/index.js';
import { json, PORTAL, rejection, success } from '../support/fakes.js';

const PASSWORD = 'a password that nobody may see';

interface Asked {
  path: string;
  token: string | null;
  body: Record<string, unknown> | undefined;
}

/** A portal that issues tokens and takes the ones that are still good. */
class FakePortal {
  readonly asked: Asked[] = [];
  readonly good = new Set<string>();
  expires = '2027-01-01T12:00:00.0000000+00:00';
  signInAnswer: (body: Record<string, unknown>) => Response | undefined = () => undefined;
  #issued = 0;

  fetch = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname.replace('/api/2.0', '');
    const text = await request.text();
    const body = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>);
    const token = request.headers.get('Authorization');
    this.asked.push({ path, token, body });
    await new Promise((resolve) => setImmediate(resolve)); // others may ask meanwhile
    if (path.startsWith('/authentication')) return this.signInAnswer(body!) ?? this.issue();
    return this.good.has(token ?? '') ? json(success({ id: 1, seen: token })) : new Response('Unauthorized', { status: 401 });
  };

  issue(): Response {
    this.#issued += 1;
    const token = `token-${this.#issued}`;
    this.good.add(token);
    return json(success({ token, expires: this.expires }), 201);
  }

  get signIns(): Asked[] {
    return this.asked.filter(({ path }) => path.startsWith('/authentication'));
  }
}

let portal: FakePortal;
beforeEach(() => {
  portal = new FakePortal();
  vi.useFakeTimers({ now: new Date('2026-06-01T12:00:00Z'), toFake: ['Date', 'performance'] });
});
afterEach(() => vi.useRealTimers());

function signedIn(more: Partial<ClientCredentials> = {}): CrmClient {
  return createCrmClient({ portal: PORTAL, fetch: portal.fetch, credentials: { userName: 'anna', password: PASSWORD, ...more } });
}

const read = (crm: CrmClient, caseid = 1): Promise<{ seen?: string }> => crm.getCase({ path: { caseid } }) as Promise<{ seen?: string }>;

describe('a client with credentials', () => {
  test('signs in when it first needs to, and not before', async () => {
    const crm = signedIn();
    await new Promise((resolve) => setImmediate(resolve));
    expect(portal.asked).toEqual([]);
    await read(crm);
    await read(crm);
    expect(portal.asked.map(({ path, token }) => [path, token])).toEqual([
      ['/authentication', null],
      ['/crm/case/1', 'token-1'],
      ['/crm/case/1', 'token-1'],
    ]);
    expect(portal.signIns[0]!.body).toEqual({ userName: 'anna', password: PASSWORD });
  });

  test('signs in once for 50 callers at once', async () => {
    const crm = signedIn();
    const results = await Promise.all(Array.from({ length: 50 }, (_, i) => read(crm, i + 1)));
    expect(portal.signIns).toHaveLength(1);
    expect(results.map(({ seen }) => seen)).toEqual(Array(50).fill('token-1'));
  });

  test('signs in once for 50 callers whose token was revoked, and each call succeeds', async () => {
    const crm = signedIn();
    await read(crm);
    portal.good.clear();
    const results = await Promise.all(Array.from({ length: 50 }, (_, i) => read(crm, i + 1)));
    expect(portal.signIns).toHaveLength(2);
    expect(results.map(({ seen }) => seen)).toEqual(Array(50).fill('token-2'));
  });

  test('sends the body again, whole, when its token was revoked', async () => {
    const crm = signedIn();
    await read(crm);
    portal.good.clear();
    const body = { isPrivate: false } as const;
    await crm.setCaseAccess({ path: { caseid: 5 }, body });
    expect(portal.asked.slice(2).map(({ path, token, body }) => ({ path, token, body }))).toEqual([
      { path: '/crm/case/5/access', token: 'token-1', body },
      { path: '/authentication', token: null, body: { userName: 'anna', password: PASSWORD } },
      { path: '/crm/case/5/access', token: 'token-2', body },
    ]);
  });

  test('gives up when a new token is refused too', async () => {
    const crm = signedIn();
    portal.good.add = () => portal.good; // every token is refused
    const error = await rejection(read(crm));
    expect(error).toMatchObject({ code: 'unauthorized', operationId: 'getCase' });
    expect(portal.asked.map(({ path }) => path)).toEqual(['/authentication', '/crm/case/1', '/authentication', '/crm/case/1']);
  });

  test('does not sign in for each call to a portal that refuses all tokens, and tries again after a minute', async () => {
    const crm = signedIn();
    portal.good.add = () => portal.good; // every token is refused
    for (let i = 0; i < 20; i++) await rejection(read(crm));
    expect(portal.signIns).toHaveLength(2);
    vi.advanceTimersByTime(61_000);
    await rejection(read(crm));
    expect(portal.signIns).toHaveLength(3);
  });

  test('does not sign in for each call when its tokens end at once by the clock of this machine', async () => {
    portal.expires = '2026-06-01T12:00:30.0000000Z'; // in half a minute, which is within the margin
    const crm = signedIn();
    for (let i = 0; i < 20; i++) await read(crm);
    expect(portal.signIns).toHaveLength(1);
    vi.advanceTimersByTime(61_000);
    await read(crm);
    expect(portal.signIns).toHaveLength(2);
  });

  test('renews its token once in a call, however often it is sent', async () => {
    const { fetch } = portal;
    const answers = [503, 401, 503, 401];
    portal.fetch = async (request) => (request.url.endsWith('/case/1') ? new Response(null, { status: answers.shift() ?? 503 }) : fetch(request));
    const crm: CrmClient = createCrmClient({ portal: PORTAL, credentials: { userName: 'anna', password: PASSWORD }, fetch: portal.fetch, retry: { baseDelayMs: 0 }, onRetry: () => void crm.getCase({ path: { caseid: 2 } }) });
    vi.spyOn(Math, 'random').mockReturnValue(0);
    expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({ code: 'unauthorized', attempts: 4 });
    expect(portal.signIns).toHaveLength(2);
    vi.mocked(Math.random).mockRestore();
  });

  test('a proxy that is busy has not taken the token', async () => {
    const { fetch } = portal;
    let calls = 0;
    portal.good.add = () => portal.good;
    portal.fetch = async (request) => (request.url.includes('/case/') && ++calls % 2 === 0 ? new Response(null, { status: 503 }) : fetch(request));
    const crm = signedIn();
    for (let i = 0; i < 20; i++) await rejection(crm.getCase({ path: { caseid: 1 } }, { retry: false }));
    expect(portal.signIns.length).toBeLessThanOrEqual(3);
  });

  test('recovers when the portal takes its token again', async () => {
    const crm = signedIn();
    portal.good.add = () => portal.good;
    for (let i = 0; i < 3; i++) await rejection(read(crm));
    portal.good.add = Set.prototype.add.bind(portal.good) as typeof portal.good.add;
    portal.good.add('token-2');
    expect(await read(crm)).toMatchObject({ seen: 'token-2' });
    portal.good.clear();
    expect(await read(crm)).toMatchObject({ seen: 'token-3' });
  });

  test('a call is repeated though somebody holds on to the answer that refused it', async () => {
    const held: Response[] = [];
    const crm = createCrmClient({
      portal: PORTAL,
      credentials: { userName: 'anna', password: PASSWORD },
      fetch: async (request) => {
        const response = await portal.fetch(request);
        held.push(response.clone());
        return response;
      },
    });
    await read(crm);
    portal.good.clear();
    expect(await read(crm)).toMatchObject({ seen: 'token-2' });
  });

  test.each([
    ['61 seconds before it ends', -61, 1],
    ['59 seconds before it ends', -59, 2],
    ['after it ended', 3600, 2],
  ])('keeps its token until a minute before it ends: %s', async (_when, seconds, signIns) => {
    const crm = signedIn();
    await read(crm);
    vi.advanceTimersByTime(Date.parse('2027-01-01T12:00:00Z') + seconds * 1000 - Date.now());
    await read(crm);
    expect(portal.signIns).toHaveLength(signIns);
  });

  test('keeps a token that never ends, and reads the offset of the portal', async () => {
    portal.expires = '0001-01-01T00:00:00.0000000Z';
    const crm = signedIn();
    await read(crm);
    vi.setSystemTime(new Date('2099-01-01'));
    await read(crm);
    expect(portal.signIns).toHaveLength(1);

    portal.expires = '2026-06-01T16:00:00.1836250+03:00'; // an hour from now
    vi.setSystemTime(new Date('2026-06-01T12:00:00Z'));
    const other = signedIn();
    await read(other);
    await read(other);
    expect(portal.signIns).toHaveLength(2);
  });

  test('signs in for the bare client too', async () => {
    const crm = signedIn();
    const { response } = await crm.http.GET('/api/2.0/crm/case/{caseid}', { params: { path: { caseid: 1 } } });
    expect(response.status).toBe(200);
  });

  test('asks what needs no token without signing in', async () => {
    const crm = signedIn();
    await crm.authenticate({ body: { userName: 'boris', password: 'x' } });
    expect(portal.asked).toHaveLength(1);
    portal.signInAnswer = () => json(success({ token: 'x', expires: portal.expires, tfa: true }), 201);
    await crm.authenticateWithCode({ path: { code: '123' }, body: { userName: 'boris', password: 'x' } });
    expect(portal.asked.map(({ token }) => token)).toEqual([null, null]);
  });

  test('tells of a wrong password to every caller, and tries again for the next', async () => {
    portal.signInAnswer = () => json({ status: 1, statusCode: 500, error: { message: 'User authentication failed', hresult: -2146233087, data: {} } }, 500);
    const crm = signedIn();
    const errors = await Promise.all([rejection(read(crm)), rejection(read(crm))]);
    for (const error of errors) expect(error).toMatchObject({ code: 'sign_in', status: 500, operationId: 'authenticate', serverMessage: 'User authentication failed' });
    expect(portal.signIns).toHaveLength(1);

    portal.signInAnswer = () => undefined;
    expect(await read(crm)).toMatchObject({ seen: 'token-1' });
  });
});

describe('a sign-in whose answer is odd', () => {
  test.each([{ token: null }, { token: null, sms: false }, { token: '' }, { token: 'with blank', expires: 'x' }])('%j has no token', async (answer) => {
    portal.signInAnswer = () => json(success(answer), 201);
    expect(await rejection(read(signedIn()))).toMatchObject({ code: 'token', message: 'authenticate: the portal answered the sign-in without a token' });
    expect(portal.asked).toHaveLength(1);
  });

  test.each([{}, { token: 5 }, { token: 'x', expires: null }])('%j is not what the document gives', async (answer) => {
    portal.signInAnswer = () => json(success(answer), 201);
    expect(await rejection(read(signedIn()))).toMatchObject({ code: 'protocol', operationId: 'authenticate', status: 201 });
    expect(portal.asked).toHaveLength(1);
  });

  test.each([undefined, '', 'soon'])('the end %j is not known, so the token is kept until it is refused', async (expires) => {
    portal.expires = expires as string;
    const crm = signedIn();
    await read(crm);
    await read(crm);
    expect(portal.signIns).toHaveLength(1);
  });
});

describe('the second factor', () => {
  const sms = { token: null, sms: true, phoneNoise: '+7495*****12', expires: '2026-06-01T12:05:00.0000000Z' };
  const app = { token: null, tfa: true };

  test.each([
    [sms, 'sms', 'authenticate: the portal awaits the code from the text message to +7495*****12: give credentials.code, a function that answers it'],
    [{ token: null, sms: true }, 'sms', 'authenticate: the portal sends codes in text messages, but this user has no confirmed telephone: call setAuthenticationPhone first'],
    [app, 'app', 'authenticate: the portal awaits the code from the authenticator app: give credentials.code, a function that answers it'],
    [{ ...app, tfaKey: 'GEZDGNBVGY3TQOJQ' }, 'app', 'authenticate: the portal awaits the code from the authenticator app: give credentials.code, a function that answers it'],
  ])('%j without a function that answers it', async (answer, factor, message) => {
    portal.signInAnswer = () => json(success(answer), 201);
    const error = await rejection(read(signedIn()));
    expect(error).toMatchObject({ code: 'second_factor', name: 'SecondFactorError', factor, message });
  });

  test.each([sms, { ...app, tfaKey: 'GEZDGNBVGY3TQOJQ' }])('%j answered', async (awaited) => {
    portal.signInAnswer = () => (portal.signIns.length === 1 ? json(success(awaited), 201) : undefined);
    const code = vi.fn(async () => '123456');
    expect(await read(signedIn({ code }))).toMatchObject({ seen: 'token-1' });
    expect(code.mock.calls).toEqual([[awaited]]);
    expect(portal.signIns.map(({ path }) => path)).toEqual(['/authentication', '/authentication/123456']);
    expect(portal.signIns[1]!.body).toEqual({ userName: 'anna', password: PASSWORD });
  });

  test('a wrong code', async () => {
    portal.signInAnswer = () => (portal.signIns.length === 1 ? json(success(app), 201) : json({ status: 1, statusCode: 500, error: { message: 'wrong' } }, 500));
    expect(await rejection(read(signedIn({ code: () => '000000' })))).toMatchObject({ code: 'sign_in', operationId: 'authenticateWithCode', serverMessage: 'wrong' });
  });

  test.each(['../people', '', ' 123456', 123456, undefined])('the code %j is none', async (code) => {
    portal.signInAnswer = () => json(success(app), 201);
    const error = await rejection(read(signedIn({ code: () => code as string })));
    expect(error).toMatchObject({ code: 'second_factor', message: 'authenticate: the function given as credentials.code must answer a text of digits and letters' });
    expect(portal.signIns).toHaveLength(1);
  });

  test('a code that is the word of another path is refused', async () => {
    portal.signInAnswer = () => json(success(app), 201);
    expect(await rejection(read(signedIn({ code: () => 'sendSMS' })))).toMatchObject({ code: 'invalid_input', operationId: 'authenticateWithCode' });
  });

  test('a function that fails', async () => {
    portal.signInAnswer = () => json(success(app), 201);
    const cause = new Error('no terminal');
    const error = await rejection(
      read(
        signedIn({
          code: () => {
            throw cause;
          },
        }),
      ),
    );
    expect(error).toMatchObject({ code: 'second_factor', cause });
  });
});

describe('a token from a function', () => {
  test('is asked for with each request', async () => {
    portal.good.add('a').add('b');
    const tokens = ['a', 'b'];
    const crm = createCrmClient({ portal: PORTAL, fetch: portal.fetch, token: async () => tokens.shift()! });
    expect([await read(crm), await read(crm)].map(({ seen }) => seen)).toEqual(['a', 'b']);
    await crm.getCapabilities().catch(() => undefined);
    expect(tokens).toEqual([]);
  });

  test('that was refused is not tried again', async () => {
    const token = vi.fn(() => 'revoked');
    expect(await rejection(read(createCrmClient({ portal: PORTAL, fetch: portal.fetch, token })))).toMatchObject({ code: 'unauthorized' });
    expect(token).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['fails', () => Promise.reject(new Error('vault closed')), 'getCase: the function given as token failed'],
    ['gives nothing', () => undefined as unknown as string, 'getCase: the function given as token gave something that is no token'],
    ['gives a text with a line break', () => 'abc\n', 'getCase: the function given as token gave something that is no token'],
  ])('that %s', async (_what, token, message) => {
    const error = await rejection(read(createCrmClient({ portal: PORTAL, fetch: portal.fetch, token })));
    expect(error).toMatchObject({ code: 'token', name: 'TokenError', message });
    expect(portal.asked).toEqual([]);
  });
});

describe('options', () => {
  test.each([
    [{ token: 'x', credentials: { userName: 'anna', password: 'x' } }, 'Give either token or credentials, not both.'],
    [{ credentials: null as unknown as ClientCredentials }, 'credentials must hold a userName and a password, neither of them empty.'],
    [{ credentials: { userName: 'anna', password: 'x', code: '123456' as unknown as () => string } }, 'credentials.code must be a function that answers the code.'],
    [{ credentials: { userName: 'anna', password: 'x', Code: () => '1' } as ClientCredentials }, 'Code is not known in credentials; known are userName, password, code.'],
    [{ credentials: { userName: '', password: 'x' } }, 'credentials must hold a userName and a password, neither of them empty.'],
    [{ credentials: { userName: 'anna', password: undefined as unknown as string } }, 'credentials must hold a userName and a password, neither of them empty.'],
  ])('%j are refused', (options, message) => {
    expect(() => createCrmClient({ portal: PORTAL, ...options })).toThrow(new TypeError(message));
  });
});

test('no password and no token in an error, a log or the client', async () => {
  const shown: string[] = [];
  const show = (value: unknown): number => shown.push(inspect(value, { depth: 9, showHidden: true }), JSON.stringify(value), value instanceof Error ? String(value.stack) : '');
  const crm = signedIn();
  show(crm);
  portal.signInAnswer = () => json({ status: 1, statusCode: 500, error: { message: 'x' } }, 500);
  show(await rejection(read(crm)));
  portal.signInAnswer = () => json(success({ token: null, tfa: true, tfaKey: 'GEZDGNBVGY3TQOJQ' }), 201);
  show(await rejection(read(crm)));
  portal.signInAnswer = () => undefined;
  await read(crm);
  portal.good.clear();
  portal.good.add = () => portal.good;
  show(await rejection(read(crm)));
  show(crm);
  expect(portal.signIns.length).toBeGreaterThan(3);
  expect(shown.filter((text) => text.includes(PASSWORD) || text.includes('token-') || text.includes('GEZDGNBVGY3TQOJQ'))).toEqual([]);
});
