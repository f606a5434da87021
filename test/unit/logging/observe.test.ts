import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type CrmClientOptions,
  createCrmClient,
  type HookOptions,
  type Logger,
  observe,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
} from '../../../src/index.js';
import { ANNA, clientOf, json, PORTAL, rejection, success, TOKEN } from '../../support/fakes.js';
import { page } from '../../support/responses.js';

afterEach(() => void vi.restoreAllMocks());

const path = { caseid: 1234 };
const well = (): Response => json(success({ id: 1234, title: 'Stand' }));
const CASE_URL = `${PORTAL}/api/2.0/crm/case/1234`;
const fail = (): never => {
  throw new Error('broken hook');
};

type Line = [level: string, message: string, details?: unknown];
function recorder(): { logger: Logger; lines: Line[] } {
  const lines: Line[] = [];
  const write =
    (level: string) =>
    (message: string, ...details: unknown[]): void =>
      void lines.push([level, message, ...details] as Line);
  const [debug, info, warn, error] = ['debug', 'info', 'warn', 'error'].map(write);
  return { logger: { debug: debug!, info: info!, warn: warn!, error: error! }, lines };
}

describe('hooks', () => {
  test('hear of requests, responses and retries', async () => {
    const heard: unknown[] = [];
    let responses = 0;
    const { crm } = clientOf(() => (++responses === 1 ? page('Busy', 503) : well()), {
      retry: { baseDelayMs: 0 },
      onRequest: (event: RequestEvent) => heard.push(['request', event]),
      onResponse: ({ durationMs, ...event }: ResponseEvent) =>
        heard.push(['response', typeof durationMs, event]),
      onRetry: (event: RetryEvent) => heard.push(['retry', event]),
    });
    const body = { isPrivate: false } as const;
    await crm.setCaseAccess({ path, body });
    const url = `${CASE_URL}/access`;
    const of = { operationId: 'setCaseAccess', method: 'PUT', url };
    const headers = {
      authorization: '***',
      'content-type': 'application/json',
      'user-agent': expect.stringMatching(/^onlyoffice-crm/),
    };
    const sent = { ...of, headers, body: JSON.stringify(body) };
    const busy = { headers: { 'content-type': 'text/html' }, body: 'Busy', status: 503 };
    const retry = { operationId: 'setCaseAccess', attempt: 1, maxAttempts: 4, delayMs: 0 };
    expect(heard).toEqual([
      ['request', { ...sent, attempt: 1 }],
      ['response', 'number', { ...of, ...busy, attempt: 1 }],
      ['retry', { ...retry, reason: '503' }],
      ['request', { ...sent, attempt: 2 }],
      ['response', 'number', expect.objectContaining({ ...of, attempt: 2, status: 200 })],
    ]);
  });

  test('see no body of a sign-in, neither of its request nor of its response', async () => {
    const heard: (RequestEvent | ResponseEvent)[] = [];
    const note = (event: RequestEvent | ResponseEvent): void => void heard.push(event);
    const crm = createCrmClient({
      portal: PORTAL,
      credentials: { userName: 'anna', password: 'a pass"word', code: () => '123456' },
      onRequest: note,
      onResponse: note,
      fetch: async ({ url }) => {
        if (url.endsWith('/authentication')) {
          return json(success({ token: null, tfa: true, tfaKey: 'KEY' }), 201);
        }
        return url.includes('/authentication/')
          ? json(success({ token: 'the-new-token', expires: '2099-01-01T00:00:00Z' }), 201)
          : well();
      },
    });
    await crm.getCase({ path });
    const seen = heard.map(({ url, body }) => [url.slice(PORTAL.length + 8), body]);
    expect(seen).toEqual([
      ['/authentication', undefined],
      ['/authentication', undefined],
      ['/authentication/***', undefined],
      ['/authentication/***', undefined],
      ['/crm/case/1234', undefined],
      ['/crm/case/1234', expect.stringContaining('Stand')],
    ]);
    expect(inspect(heard, { depth: 9 })).not.toMatch(/a pass|123456|the-new-token|KEY/);
  });

  test('are shown at most ten thousand characters of a body', async () => {
    let shown: string | undefined = '';
    const title = 'я'.repeat(50_000);
    const { crm } = clientOf(() => json(success({ id: 1, title })), {
      onResponse: ({ body }) => {
        shown = body;
      },
    });
    await crm.getCase({ path });
    expect(shown).toHaveLength(10_000);
  });

  test('know a request of the bare client by no operationId', async () => {
    const heard: unknown[] = [];
    const { crm } = clientOf(well, { onRequest: ({ operationId }) => heard.push(operationId) });
    await crm.http.GET('/api/2.0/crm/case/{caseid}', { params: { path } });
    await crm.request('GET', '/api/2.0/crm/case/1');
    expect(heard).toEqual([undefined, undefined]);
  });

  test.each<[string, HookOptions]>([
    ['onRequest', { onRequest: fail }],
    ['onResponse', { onResponse: async () => fail() }],
    ['onRetry', { onRetry: fail }],
    ['logger', { logger: { ...recorder().logger, info: fail } }],
  ])('that fail do not break a call, and console.error is told: %s', async (name, options) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let responses = 0;
    const busyOnce = () => (++responses === 1 ? page('', 503) : well());
    const { crm } = clientOf(busyOnce, { retry: { baseDelayMs: 0 }, ...options });
    expect(await crm.getCase({ path })).toMatchObject({ id: 1234 });
    const message = `onlyoffice-crm: the function given as ${name} failed:`;
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(message, new Error('broken hook')));
  });

  test('that fail while the console is broken too do not break a call', async () => {
    vi.spyOn(console, 'error').mockImplementation(fail);
    // biome-ignore lint/suspicious/noThenProperty: a hook may return any thenable
    const thenable = { then: (_: unknown, reject: (reason: Error) => void) => reject(new Error()) };
    const onResponse = () => thenable as never;
    const { crm } = clientOf(well, { onRequest: fail, onResponse });
    expect(await crm.getCase({ path })).toMatchObject({ id: 1234 });
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

  test('cannot change what they hear of', async () => {
    const changes: boolean[] = [];
    const { crm, sent } = clientOf(well, {
      onRequest: (event) => changes.push(Reflect.set(event, 'method', 'DELETE')),
      onResponse: ({ headers }) => changes.push(Reflect.deleteProperty(headers, 'content-type')),
    });
    expect(await crm.getCase({ path })).toMatchObject({ id: 1234 });
    expect([changes, sent[0]!.method]).toEqual([[false, false], 'GET']);
  });
});

describe('a logger', () => {
  /** The lines of a retried call that succeeds and of one whose connection fails. */
  async function linesOf(logLevel?: CrmClientOptions['logLevel']): Promise<Line[]> {
    const { logger, lines } = recorder();
    const answers = [() => page('', 503), well, () => Promise.reject(new Error('broken'))];
    const level = logLevel && { logLevel };
    const retry = { baseDelayMs: 0, maxAttempts: 2 };
    const { crm } = clientOf(() => answers.shift()!(), { logger, ...level, retry });
    await crm.getCase({ path });
    await rejection(crm.getCase({ path }, { retry: false }));
    return lines.map(([level, message, ...details]) => [
      level,
      message.replace(/\d+ ms$/, 'n ms'),
      ...details,
    ]) as Line[];
  }

  const INFO: Line[] = [
    ['info', 'getCase: 503 in n ms'],
    ['warn', 'getCase: 503; attempt 2 follows in n ms'],
    ['info', 'getCase: 200 in n ms'],
    ['error', 'getCase: no response came from the portal (broken)'],
  ];

  test('is told a line for each response, retry and failure', async () => {
    expect(await linesOf()).toEqual(INFO);
  });

  test.each<['warn' | 'error', Line[]]>([
    ['warn', INFO.filter(([level]) => level !== 'info')],
    ['error', INFO.filter(([level]) => level === 'error')],
  ])('at the level %s is told less', async (level, lines) => {
    expect(await linesOf(level)).toEqual(lines);
  });

  test('at the level debug is told everything but secrets', async () => {
    const lines = await linesOf('debug');
    expect(lines.filter(([level]) => level === 'debug').map(([, message]) => message)).toEqual([
      `getCase: GET ${CASE_URL}`,
      'getCase: the response 503',
      `getCase: GET ${CASE_URL}`,
      'getCase: the response 200',
      `getCase: GET ${CASE_URL}`,
    ]);
    const [, , details] = lines.find(([, message]) => message === 'getCase: the response 200')!;
    expect(details).toMatchObject({ status: 200, body: expect.stringContaining('Stand') });
    expect(inspect(lines, { depth: 9 })).not.toContain(TOKEN);
  });
});

test.each<[object, RegExp]>([
  [{ onRequest: 'log' }, /^observe: onRequest must be a function$/],
  [{ onRetry: null }, /^observe: onRetry must be a function$/],
  [{ logger: { info: () => ANNA } }, /^observe: logger must have the functions debug, info, warn/],
  [{ logger: null }, /^observe: logger must have the functions/],
  [{ logger: console, logLevel: 'all' }, /^observe: logLevel must be one of debug, info, warn/],
])('observe refuses %j', (options, message) => {
  expect(() => observe(options as HookOptions)).toThrow(TypeError);
  expect(() => observe(options as HookOptions)).toThrow(message);
});
