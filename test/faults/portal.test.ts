// The client against a real server on 127.0.0.1 that has every fault in turn.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CrmClient,
  type CrmClientOptions,
  createCrmClient,
  isCrmError,
} from '../../src/index.js';
import { ANNA, rejection } from '../support/fakes.js';
import { ENVELOPE, FAULTS, type Fault, FaultyPortal } from '../support/faulty-portal.js';

let portal: FaultyPortal;
beforeAll(async () => {
  portal = await FaultyPortal.start();
});
afterAll(() => portal.close());

const TIMEOUT_MS = 300; // of calls that are to end by it; on a busy machine others can take as long
const path = { caseid: 1234 };

function client(options: Partial<CrmClientOptions> = {}): CrmClient {
  return createCrmClient({
    portal: portal.url,
    token: 'a-token',
    timeoutMs: 30_000,
    retry: { baseDelayMs: 1 },
    ...options,
  });
}

/** What each fault comes to for a read: the requests that it takes, and the result or the error. */
const OUTCOMES: Record<Fault, [requests: number, outcome: object | 'well']> = {
  'no fault': [1, 'well'],
  'a reset before the response': [4, { code: 'connection' }],
  'a reset within the response': [4, { code: 'connection' }],
  'a connection closed without a response': [4, { code: 'connection' }],
  'half a body': [4, { code: 'connection' }],
  // fetch takes the end of a connection for the end of the body
  'half a body in chunks': [1, { code: 'protocol', status: 200 }],
  'slow headers': [1, { code: 'timeout' }],
  'a slow body': [1, { code: 'timeout' }],
  'a body that never ends': [1, { code: 'timeout' }],
  gzip: [1, 'well'],
  'something else labelled as gzip': [4, { code: 'connection' }],
  // and what was unpacked until then for all of it
  'half of gzip': [1, { code: 'protocol', status: 200 }],
  'a length that is too small': [1, { code: 'protocol', status: 200 }],
  'a length that is too large': [4, { code: 'connection' }],
  'a length that is not a number': [4, { code: 'connection' }],
  'something other than HTTP': [4, { code: 'connection' }],
  'a status of two digits': [4, { code: 'connection' }],
  'the status 999': [1, { code: 'protocol', status: 999 }],
  'an early hint': [1, 'well'],
  '503 without a body': [4, { code: 'unavailable', status: 503, attempts: 4 }],
  '503 with an envelope': [
    4,
    { code: 'unavailable', status: 503, serverMessage: 'Portal is being moved' },
  ],
  '429 that asks for a pause': [4, { code: 'rate_limited', status: 429, retryAfterMs: 0 }],
  '502 of a proxy': [4, { code: 'protocol', status: 502, snippet: '"502 Bad Gateway"' }],
  '504 of a proxy': [4, { code: 'protocol', status: 504, snippet: '"504 Gateway Time-out"' }],
  '401 in bare text': [1, { code: 'unauthorized', status: 401 }],
  '404 as a page': [1, { code: 'not_found', status: 404 }],
  '500 as a page': [1, { code: 'server', status: 500 }],
  'a page with the status 200': [1, { code: 'protocol', status: 200, snippet: '"Sign in"' }],
  'a page labelled as JSON': [1, { code: 'protocol', status: 200, snippet: '"Sign in"' }],
  'a redirect to itself': [1, { code: 'protocol', status: 302 }],
  'a redirect to another host': [
    1,
    {
      code: 'protocol',
      status: 307,
      message:
        'getCase: the portal redirects to http://127.0.0.1:1/; redirects are not followed, so give the right origin as portal',
    },
  ],
  'nothing with the status 200': [1, { code: 'protocol', status: 200 }],
  'nothing with the status 204': [1, { code: 'protocol', status: 204 }],
  'JSON that breaks off': [1, { code: 'protocol', status: 200 }],
  'JSON and then something': [1, { code: 'protocol', status: 200 }],
  'an error under the status 200': [
    1,
    {
      code: 'protocol',
      status: 200,
      message: 'getCase: the response 200 has an error in it: Sorry',
    },
  ],
  'invalid UTF-8': [1, { code: 'protocol', status: 200 }],
  'a byte order mark': [1, 'well'],
  'names that come twice': [1, 'well'],
  'dangerous names': [1, 'well'],
  'a hundred thousand levels': [1, { code: 'protocol', status: 200 }],
  '100 MB of JSON': [
    1,
    {
      code: 'protocol',
      status: 200,
      message:
        'getCase: the response is larger than 33554432 bytes; ask for less at a time, or raise maxResponseBytes',
    },
  ],
  '100 MB of JSON in a small gzip': [1, { code: 'protocol', status: 200 }],
};

const optionsFor = (outcome: object | 'well'): Partial<CrmClientOptions> =>
  Object(outcome).code === 'timeout' ? { timeoutMs: TIMEOUT_MS } : {};

describe('a read of a portal that has', () => {
  test.each(Object.entries(OUTCOMES))('%s', async (fault, [requests, outcome]) => {
    portal.has(fault as Fault);
    const call = client(optionsFor(outcome)).getCase({ path });
    if (outcome === 'well') expect(await call).toMatchObject({ id: 1234 });
    else
      expect(await rejection(call)).toMatchObject({
        operationId: 'getCase',
        ...(outcome as object),
      });
    expect(portal.arrived).toHaveLength(requests);
    const tokens = portal.arrived.map(({ authorization }) => authorization);
    expect(tokens).toEqual(Array(requests).fill('a-token'));
  });
});

test.each(Object.entries(OUTCOMES).filter(([, [requests]]) => requests > 1))(
  'a read succeeds once %s is over',
  async (fault) => {
    portal.has(fault as Fault, fault as Fault, 'no fault');
    expect(await client().getCase({ path })).toMatchObject({ id: 1234 });
    expect(portal.arrived).toHaveLength(3);
  },
);

describe('crm.request of a portal that has', () => {
  // A result is not validated there, and may have any number of levels.
  const { 'a hundred thousand levels': _, ...others } = OUTCOMES;

  test.each(Object.entries(others))('%s ends as a method does', async (fault, expected) => {
    const [requests, outcome] = expected;
    portal.has(fault as Fault);
    const call = client(optionsFor(outcome)).request('GET', '/api/2.0/crm/case/1234');
    if (outcome === 'well') expect(await call).toMatchObject({ id: 1234 });
    else {
      const { message: _message, ...details } = outcome as { message?: string };
      expect(await rejection(call)).toMatchObject({ operationId: undefined, ...details });
    }
    expect(portal.arrived).toHaveLength(requests);
  });
});

test('a change of access is sent again, whole', async () => {
  portal.has('a reset within the response', '503 without a body', 'no fault');
  const body = { isPrivate: false } as const;
  await client().setCaseAccess({ path, body });
  expect(portal.arrived).toEqual(
    Array(3).fill({
      method: 'PUT',
      path: '/api/2.0/crm/case/1234/access',
      authorization: 'a-token',
      body: JSON.stringify(body),
    }),
  );
});

test('a change of access that the portal contradicts is an error after one more read', async () => {
  portal.has('no fault'); // whose case is public
  const change = client().setCaseAccess({ path, body: { isPrivate: true, accessList: [ANNA] } });
  expect(await rejection(change)).toMatchObject({ code: 'not_applied', ids: [1234] });
  expect(portal.arrived.map(({ method }) => method)).toEqual(['PUT', 'GET']);
});

test.each(['a reset before the response', '503 without a body', 'half a body'] as const)(
  'a sign-in is sent once when the portal has %s',
  async (fault) => {
    portal.has(fault);
    const body = { userName: 'anna', password: 'a password' };
    await rejection(client().authenticate({ body }));
    expect(portal.arrived).toHaveLength(1);
  },
);

test('a portal where nobody listens is a failed connection', async () => {
  const gone = await FaultyPortal.start();
  const { url } = gone;
  await gone.close();
  const crm = createCrmClient({ portal: url, token: 'x', retry: { baseDelayMs: 1 } });
  expect(await rejection(crm.getCase({ path }))).toMatchObject({
    code: 'connection',
    attempts: 4,
    message: expect.stringMatching(
      /^getCase: no response came from the portal \(fetch failed: .+\), in the last of 4 attempts$/,
    ),
  });
});

test('dangerous names do no harm', async () => {
  portal.has('dangerous names');
  const result = await client().getCase({ path });
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  const copy = Object.assign({}, result) as { polluted?: unknown };
  expect(copy.polluted).toBeUndefined();
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  expect(Object.hasOwn(result, '__proto__')).toBe(false);
});

test('a response that is too large is not read to its end', async () => {
  portal.has('100 MB of JSON');
  const crm = client({ maxResponseBytes: 1 << 20 });
  expect(await rejection(crm.getCase({ path }))).toMatchObject({
    code: 'protocol',
    message: expect.stringContaining('larger than 1048576 bytes'),
  });
  expect(await portal.bytesSent()).toBeLessThan(50 << 20); // of which buffers took the most
});

test('an error is known by its status although its page is too large', async () => {
  const fetch = async () => new Response('x'.repeat(2_000), { status: 403 });
  const crm = client({ maxResponseBytes: 1_000, fetch });
  expect(await rejection(crm.getCase({ path }))).toMatchObject({ code: 'forbidden', status: 403 });
});

test('forty calls at once, with faults at random, ten times: none is lost', async () => {
  const faults = (Object.keys(FAULTS) as Fault[]).filter((fault) => !fault.startsWith('100 MB'));
  const crm = client({ retry: false, timeoutMs: TIMEOUT_MS });
  const ends: string[] = [];
  for (let round = 0; round < 10; round += 1) {
    portal.has(
      ...Array.from({ length: 40 }, () => faults[Math.floor(Math.random() * faults.length)]!),
    );
    const calls = Array.from({ length: 40 }, () =>
      crm.getCase({ path }).then(
        () => 'well',
        (error: unknown) => (isCrmError(error) ? error.code : `lost: ${String(error)}`),
      ),
    );
    ends.push(...(await Promise.all(calls)));
  }
  const lost = ends.filter((end) => end.startsWith('lost'));
  expect([ends.length, lost]).toEqual([400, []]);
  expect(new Set(ends).size).toBeGreaterThan(5);
});

test('crm.http passes the token, the retries and the limits on', async () => {
  portal.has('503 without a body', 'a reset within the response', 'no fault');
  const { data } = await client().http.GET('/api/2.0/crm/case/{caseid}', { params: { path } });
  expect(data).toEqual(JSON.parse(ENVELOPE));
  expect(portal.arrived).toHaveLength(3);
});
