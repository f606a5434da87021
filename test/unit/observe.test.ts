import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createCrmClient, type CrmClientOptions, type Logger, type RequestEvent, type ResponseEvent, type RetryEvent } from '../../src/index.js';
import { ANNA, clientOf, json, PORTAL, rejection, success, TOKEN } from '../support/fakes.js';

const path = { caseid: 1234 };
const body = { isPrivate: true, accessList: [ANNA] } as const;
const well = (): Response => json(success({ id: 1234, title: 'Stand' }));

afterEach(() => void vi.restoreAllMocks());

function logger(): { logger: Logger; lines: [level: string, message: string, details?: unknown][] } {
  const lines: [string, string, unknown?][] = [];
  const write = (level: string) => (message: string, details?: unknown): void => void lines.push(details === undefined ? [level, message] : [level, message, details]);
  return { logger: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }, lines };
}

test('a request of the bare client is known by its address, the words of a path first', async () => {
  const heard: (string | undefined)[] = [];
  const { crm } = clientOf(() => json(success([])), { onRequest: ({ operationId }) => heard.push(operationId) });
  await crm.http.GET('/api/2.0/people/filter', {});
  await crm.http.GET('/api/2.0/people/{username}', { params: { path: { username: 'anna' } } });
  await crm.http.GET('/api/2.0/crm/case/{caseid}', { params: { path } });
  await (crm.http.GET as (path: string, init: object) => Promise<unknown>)('/api/2.0/files', {});
  expect(heard).toEqual(['listUsersByFilter', 'getUser', 'getCase', undefined]);
});

describe('hooks', () => {
  test('hear of requests, retries and answers', async () => {
    const heard: unknown[] = [];
    let answers = 0;
    const { crm } = clientOf(() => (++answers === 1 ? new Response('Busy', { status: 503 }) : well()), {
      retry: { baseDelayMs: 0 },
      onRequest: (event: RequestEvent) => heard.push(['request', event]),
      onResponse: ({ durationMs, ...event }: ResponseEvent) => heard.push(['response', typeof durationMs, event]),
      onRetry: (event: RetryEvent) => heard.push(['retry', event]),
    });
    await crm.setCaseAccess({ path, body });
    const url = `${PORTAL}/api/2.0/crm/case/1234/access`;
    const sent = { operationId: 'setCaseAccess', method: 'PUT', url, headers: { authorization: '***', 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const came = { operationId: 'setCaseAccess', method: 'PUT', url };
    expect(heard).toEqual([
      ['request', { ...sent, attempt: 1 }],
      ['response', 'number', { ...came, attempt: 1, status: 503, headers: { 'content-type': 'text/plain;charset=UTF-8' }, body: 'Busy' }],
      ['retry', { operationId: 'setCaseAccess', attempt: 1, maxAttempts: 4, delayMs: 0, reason: '503' }],
      ['request', { ...sent, attempt: 2 }],
      ['response', 'number', { ...came, attempt: 2, status: 200, headers: { 'content-type': 'application/json; charset=UTF-8' }, body: '{"count":1,"status":0,"statusCode":200,"response":{"id":1234,"title":"Stand"}}' }],
    ]);
  });

  test('hear of the sign-in too, without its secrets', async () => {
    const heard: (RequestEvent | ResponseEvent)[] = [];
    const note = (event: RequestEvent | ResponseEvent): void => void heard.push(event);
    const crm = createCrmClient({
      portal: PORTAL,
      credentials: { userName: 'anna', password: 'a pass"word', code: () => '123456' },
      onRequest: note,
      onResponse: note,
      fetch: async ({ url }) => {
        if (url.endsWith('/authentication')) return json(success({ token: null, tfa: true, tfaKey: 'KEY' }), 201);
        if (url.includes('/authentication/')) return json(success({ token: 'the-new-token', expires: '2027-01-01T00:00:00.0000000Z' }), 201);
        return well();
      },
    });
    await crm.getCase({ path });
    expect(heard.map(({ operationId, url, body }) => [operationId, url.slice(PORTAL.length), body])).toEqual([
      ['authenticate', '/api/2.0/authentication', '{"userName":"anna","password":"***"}'],
      ['authenticate', '/api/2.0/authentication', '{"count":1,"status":0,"statusCode":200,"response":{"token":null,"tfa":true,"tfaKey":"***"}}'],
      ['authenticateWithCode', '/api/2.0/authentication/***', '{"userName":"anna","password":"***"}'],
      ['authenticateWithCode', '/api/2.0/authentication/***', '{"count":1,"status":0,"statusCode":200,"response":{"token":"***","expires":"2027-01-01T00:00:00.0000000Z"}}'],
      ['getCase', '/api/2.0/crm/case/1234', ''],
      ['getCase', '/api/2.0/crm/case/1234', expect.stringContaining('Stand')],
    ]);
    expect(inspect(heard, { depth: 9 })).not.toMatch(/a pass|123456|the-new-token|KEY/);
  });

  test('are shown ten thousand characters of a body at the most', async () => {
    let shown = '';
    const { crm } = clientOf(() => json(success({ id: 1, title: 'я'.repeat(50_000) })), { onResponse: ({ body }) => (shown = body) });
    await crm.getCase({ path });
    expect(shown).toHaveLength(10_000);
    expect(shown).toMatch(/"title":"я+$/);
  });

  test.each<[string, Partial<CrmClientOptions>]>([
    ['onRequest', { onRequest: () => { throw new Error('broken hook'); } }],
    ['onResponse', { onResponse: async () => { throw new Error('broken hook'); } }],
    ['onRetry', { onRetry: () => { throw new Error('broken hook'); } }],
    ['logger', { logger: { ...logger().logger, info: () => { throw new Error('broken hook'); } } }],
  ])('that break do not break a call, and it is told: %s', async (name, options) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let answers = 0;
    const { crm } = clientOf(() => (++answers === 1 ? new Response(null, { status: 503 }) : well()), { retry: { baseDelayMs: 0 }, ...options });
    expect(await crm.getCase({ path })).toMatchObject({ id: 1234 });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(told).toHaveBeenCalledWith(`onlyoffice-crm: the function given as ${name} failed:`, new Error('broken hook'));
  });

  test('cannot change what they hear of', async () => {
    const { crm } = clientOf(well, { logger: logger().logger, logLevel: 'debug', onRequest: (event) => void Reflect.set(event, 'method', Symbol('x')), onResponse: (event) => void Reflect.deleteProperty(event.headers, 'content-type') });
    expect(await crm.getCase({ path })).toMatchObject({ id: 1234 });
  });

  test('that break while the console is broken too', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => { throw new Error('no console'); });
    const thenable = { then: (_: unknown, reject: (reason: Error) => void) => reject(new Error('broken hook')) };
    const { crm } = clientOf(well, { onRequest: () => { throw new Error('broken hook'); }, onResponse: () => thenable as unknown as undefined });
    expect(await crm.getCase({ path })).toMatchObject({ id: 1234 });
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

  test.each(['onRequest', 'onResponse', 'onRetry'])('that are no functions are refused: %s', (name) => {
    expect(() => clientOf(well, { [name]: 'log' })).toThrow(new TypeError(`${name} must be a function.`));
  });
});

describe('a logger', () => {
  /** A retried answer, then a good one, then a broken connection. */
  async function run(logLevel?: CrmClientOptions['logLevel']): Promise<[string, string, unknown?][]> {
    const { logger: write, lines } = logger();
    let answers = 0;
    const { crm } = clientOf(() => [() => new Response(null, { status: 503 }), well, () => Promise.reject(new Error('broken'))][answers++]!(), { logger: write, ...(logLevel && { logLevel }), retry: { baseDelayMs: 0, maxAttempts: 2 } });
    await crm.getCase({ path });
    await rejection(crm.getCase({ path }, { retry: false }));
    return lines.map(([level, message, ...details]) => [level, message.replace(/\d+ ms$/, 'n ms'), ...details]);
  }

  const info = [
    ['info', 'getCase: 503 in n ms'],
    ['warn', 'getCase: 503; attempt 2 follows in n ms'],
    ['info', 'getCase: 200 in n ms'],
    ['error', 'getCase: no answer came from the portal (broken)'],
  ];

  test('is told a line for each answer, retry and failure', async () => {
    expect(await run()).toEqual(info);
  });

  test.each([
    ['warn', info.filter(([level]) => level !== 'info')],
    ['error', info.filter(([level]) => level === 'error')],
  ] as const)('at the level %s is told less', async (level, lines) => {
    expect(await run(level)).toEqual(lines);
  });

  test('at the level debug is told everything, and no secret', async () => {
    const lines = await run('debug');
    expect(lines.filter(([level]) => level === 'debug').map(([, message]) => message)).toEqual([
      `getCase: GET ${PORTAL}/api/2.0/crm/case/1234`,
      'getCase: the answer 503',
      `getCase: GET ${PORTAL}/api/2.0/crm/case/1234`,
      'getCase: the answer 200',
      `getCase: GET ${PORTAL}/api/2.0/crm/case/1234`,
    ]);
    expect(lines.find(([, message]) => message === 'getCase: the answer 200')?.[2]).toMatchObject({ status: 200, body: expect.stringContaining('Stand') });
    expect(inspect(lines, { depth: 9 })).not.toContain(TOKEN);
  });

  test('console is one', async () => {
    const line = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const { crm } = clientOf(well, { logger: console });
    await crm.getCase({ path });
    expect(line).toHaveBeenCalledWith(expect.stringMatching(/^getCase: 200 in \d+ ms$/));
  });

  test.each([
    [{ logger: { info: () => undefined } }, 'logger must have the functions debug, info, warn, error, as console has.'],
    [{ logger: null }, 'logger must have the functions debug, info, warn, error, as console has.'],
    [{ logger: console, logLevel: 'all' }, 'logLevel must be one of debug, info, warn, error.'],
  ])('%j is refused', (options, message) => {
    expect(() => clientOf(well, options as unknown as Partial<CrmClientOptions>)).toThrow(new TypeError(message));
  });
});
