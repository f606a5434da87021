// The client against a real server on 127.0.0.1 that has every fault in turn.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCrmClient, isCrmError, type CrmClient, type CrmClientOptions } from '../../src/index.js';
import { FAULTS, FaultyPortal, type Fault } from '../support/faultyPortal.js';
import { ANNA, rejection } from '../support/fakes.js';

let portal: FaultyPortal;
beforeAll(async () => void (portal = await FaultyPortal.start()));
afterAll(() => portal.close());

const TIMEOUT_MS = 300;

function client(options: Partial<CrmClientOptions> = {}): CrmClient {
  return createCrmClient({ portal: portal.url, token: 'a-token', timeoutMs: TIMEOUT_MS, retry: { baseDelayMs: 1 }, ...options });
}

/** What each fault comes to for a read: the requests that it takes, and the result or the error. */
const OUTCOMES: Record<Fault, [requests: number, outcome: 'well' | object]> = {
  'no fault': [1, 'well'],
  'a reset before the answer': [4, { code: 'connection' }],
  'a reset within the answer': [4, { code: 'connection' }],
  'a connection that is closed without an answer': [4, { code: 'connection' }],
  'half a body': [4, { code: 'connection' }],
  'half a body in chunks': [1, { code: 'protocol', status: 200 }], // fetch takes the end of a connection for the end of the body
  'slow headers': [1, { code: 'timeout' }],
  'a slow body': [1, { code: 'timeout' }],
  'a body that never ends': [1, { code: 'timeout' }],
  gzip: [1, 'well'],
  'gzip that is none': [4, { code: 'connection' }],
  'half of gzip': [1, { code: 'protocol', status: 200 }], // and what was unpacked until then for all of it
  'a length that is too small': [1, { code: 'protocol', status: 200 }],
  'a length that is too large': [4, { code: 'connection' }],
  'a length that is no number': [4, { code: 'connection' }],
  'no HTTP': [4, { code: 'connection' }],
  'a status of two digits': [4, { code: 'connection' }],
  'the status 999': [1, { code: 'protocol', status: 999 }],
  'an early hint': [1, 'well'],
  '503 without a body': [4, { code: 'unavailable', status: 503, attempts: 4 }],
  '503 with an envelope': [4, { code: 'unavailable', status: 503, serverMessage: 'Portal is being moved' }],
  '429 that asks for a pause': [4, { code: 'rate_limited', status: 429, retryAfterMs: 0 }],
  '502 of a proxy': [4, { code: 'protocol', status: 502, excerpt: '"502 Bad Gateway"' }],
  '504 of a proxy': [4, { code: 'protocol', status: 504, excerpt: '"504 Gateway Time-out"' }],
  '401 in bare text': [1, { code: 'unauthorized', status: 401 }],
  '404 as a page': [1, { code: 'not_found', status: 404 }],
  '500 as a page': [1, { code: 'server', status: 500 }],
  'a page with the status 200': [1, { code: 'protocol', status: 200, excerpt: '"Sign in"' }],
  'a page that is called JSON': [1, { code: 'protocol', status: 200, excerpt: '"Sign in"' }],
  'a redirect to itself': [1, { code: 'protocol', status: 302 }],
  'a redirect to another host': [1, { code: 'protocol', status: 307, message: 'getCase: the portal redirects to http://127.0.0.1:1; a redirect is not followed, so give its origin as portal' }],
  'nothing with the status 200': [1, { code: 'protocol', status: 200 }],
  'nothing with the status 204': [1, { code: 'protocol', status: 204 }],
  'JSON that breaks off': [1, { code: 'protocol', status: 200 }],
  'JSON and then something': [1, { code: 'protocol', status: 200 }],
  'an error under the status 200': [1, { code: 'protocol', status: 200, message: 'getCase: the answer 200 holds an error: Sorry' }],
  'invalid UTF-8': [1, { code: 'protocol', status: 200 }],
  'a byte order mark': [1, 'well'],
  'keys that come twice': [1, 'well'],
  'keys that are dangerous': [1, 'well'],
  'a hundred levels of a hundred levels': [1, { code: 'protocol', status: 200 }],
  '100 MB of JSON': [1, { code: 'protocol', status: 200, message: 'getCase: the answer is larger than 33554432 bytes, and no more of it was read; ask for less at a time, or raise maxResponseBytes' }],
  '100 MB of JSON that gzip makes small': [1, { code: 'protocol', status: 200 }],
};

describe('a read, when the portal has', () => {
  test.each(Object.entries(OUTCOMES))('%s', async (fault, [requests, outcome]) => {
    portal.has(fault as Fault);
    const large = fault.startsWith('100 MB') ? { timeoutMs: 30_000 } : {};
    const call = client(large).getCase({ path: { caseid: 1234 } });
    if (outcome === 'well') expect(await call).toMatchObject({ id: 1234 });
    else expect(await rejection(call)).toMatchObject({ operationId: 'getCase', ...outcome });
    expect(portal.arrived).toHaveLength(requests);
    expect(portal.arrived.map(({ authorization }) => authorization)).toEqual(Array(requests).fill('a-token'));
  });
});

test('every fault has an outcome', () => {
  expect(Object.keys(OUTCOMES)).toEqual(Object.keys(FAULTS));
});

test.each(Object.entries(OUTCOMES).filter(([, [requests]]) => requests > 1))('a read gets through %s once it is over', async (fault) => {
  portal.has(fault as Fault, fault as Fault, 'no fault');
  expect(await client().getCase({ path: { caseid: 1234 } })).toMatchObject({ id: 1234 });
  expect(portal.arrived).toHaveLength(3);
});

test('a change of access is sent again, whole', async () => {
  portal.has('a reset within the answer', '503 without a body', 'no fault');
  const body = { isPrivate: true, accessList: [ANNA] } as const;
  await client().setCaseAccess({ path: { caseid: 1234 }, body });
  expect(portal.arrived).toEqual(Array(3).fill({ method: 'PUT', path: '/api/2.0/crm/case/1234/access', authorization: 'a-token', body: JSON.stringify(body) }));
});

test.each(['a reset before the answer', '503 without a body', 'half a body'] as const)('a sign-in is sent once, whatever happens: %s', async (fault) => {
  portal.has(fault);
  await rejection(client().authenticate({ body: { userName: 'anna', password: 'a password' } }));
  expect(portal.arrived).toHaveLength(1);
});

test('nobody listens', async () => {
  const gone = await FaultyPortal.start();
  const { url } = gone;
  await gone.close();
  const crm = createCrmClient({ portal: url, token: 'x', retry: { baseDelayMs: 1 } });
  expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({ code: 'connection', attempts: 4, message: expect.stringMatching(/^getCase: no answer came from the portal \(fetch failed: .+\), in the last of 4 attempts$/) });
});

test('dangerous keys do no harm', async () => {
  portal.has('keys that are dangerous');
  const result = await client().getCase({ path: { caseid: 1234 } });
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  const copy = Object.assign({}, result) as { polluted?: unknown };
  expect([copy.polluted, Object.getPrototypeOf(copy) === Object.prototype, Object.hasOwn(result, '__proto__')]).toEqual([undefined, true, false]);
});

test('what is too large is not read to its end', async () => {
  portal.has('100 MB of JSON');
  await rejection(client({ maxResponseBytes: 1 << 20, timeoutMs: 30_000 }).getCase({ path: { caseid: 1234 } })); // warm
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().arrayBuffers - before)), 1);
  const error = await rejection(client({ maxResponseBytes: 1 << 20, timeoutMs: 30_000 }).getCase({ path: { caseid: 1234 } }));
  clearInterval(watch);
  expect(error).toMatchObject({ code: 'protocol', message: expect.stringContaining('larger than 1048576 bytes') });
  expect(most).toBeLessThan(16 << 20);
});

test('an error whose page is too large is known by its status', async () => {
  const page = 'x'.repeat(2_000);
  const crm = createCrmClient({ portal: portal.url, token: 'x', maxResponseBytes: 1_000, fetch: async () => new Response(page, { status: 403 }) });
  expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({ code: 'forbidden', status: 403 });
});

test('forty calls at once, with faults at random, ten times: each ends well or with an error of ours', async () => {
  const faults = (Object.keys(FAULTS) as Fault[]).filter((fault) => !fault.startsWith('100 MB'));
  const crm = client({ retry: false });
  const ends: string[] = [];
  for (let round = 0; round < 10; round += 1) {
    portal.has(...Array.from({ length: 40 }, () => faults[Math.floor(Math.random() * faults.length)]!));
    const calls = Array.from({ length: 40 }, () => crm.getCase({ path: { caseid: 1234 } }).then(() => 'well', (error: unknown) => (isCrmError(error) ? error.code : `lost: ${String(error)}`)));
    ends.push(...(await Promise.all(calls)));
  }
  const lost = ends.filter((end) => end.startsWith('lost'));
  console.log(`${ends.length} calls to a portal with faults at random, ${lost.length} lost: ${[...new Set(ends)].map((end) => `${ends.filter((other) => other === end).length} ${end}`).join(', ')}`);
  expect([ends.length, lost]).toEqual([400, []]);
  expect(new Set(ends).size).toBeGreaterThan(5);
});
