import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as enums from '../../../generated/enums.js';
import { getCase, listCases } from '../../../generated/operations/index.js';
import * as core from '../../../src/core.js';
import * as main from '../../../src/index.js';
import {
  clientOf,
  json,
  PORTAL,
  recordingFetch,
  rejection,
  success,
  TOKEN,
} from '../../support/fakes.js';
import { failure, page } from '../../support/responses.js';

afterEach(() => void vi.unstubAllGlobals());

const well = (): Response => json(success({ id: 5 }));

describe('the core entry', () => {
  const coreClient = (answer: () => Response = well, options: object = {}) => {
    const { fetch, sent } = recordingFetch(answer);
    return { crm: core.createCrmClient({ portal: PORTAL, token: TOKEN, fetch, ...options }), sent };
  };

  test('calls an operation that it is given', async () => {
    const { crm, sent } = coreClient();
    expect(await crm.call(getCase, { path: { caseid: 5 } })).toMatchObject({ id: 5 });
    expect(sent[0]!.url.href).toBe(`${PORTAL}/api/2.0/crm/case/5`);
    expect(sent[0]!.headers.get('Authorization')).toBe(TOKEN);
  });

  test('returns the response of a call too', async () => {
    const { crm } = coreClient();
    const { data, status } = await crm.call(getCase, { path: { caseid: 5 } }).withResponse();
    expect([data.id, status]).toEqual([5, 200]);
  });

  test('binds an operation to a function, which paginate and collect take', async () => {
    const { crm } = coreClient(() => json(success([{ id: 1 }, { id: 2 }], { count: 2 })));
    const list = crm.method(listCases);
    expect(list.operation).toBe(listCases);
    expect((await core.collect(list)).map(({ id }) => id)).toEqual([1, 2]);
  });

  test('sends what is not in the document by request()', async () => {
    const { crm, sent } = coreClient(() => json(success('token')));
    expect(await core.request(crm, 'GET', '/api/2.0/crm/voip/token')).toBe('token');
    expect(sent[0]!.headers.get('Authorization')).toBe(TOKEN);
  });

  test('has the bare client by httpClient()', async () => {
    const { crm, sent } = coreClient(() => json(success([])));
    const { data } = await core.httpClient(crm).GET('/api/2.0/crm/case/filter');
    expect(data).toMatchObject({ response: [] });
    expect(sent[0]!.headers.get('Authorization')).toBe(TOKEN);
  });

  test('takes hooks, a limiter and a sign-in as values', async () => {
    const urls: string[] = [];
    const fetch = async ({ url }: Request): Promise<Response> =>
      url.endsWith('/authentication')
        ? json(success({ token: 'issued', expires: '2099-01-01T00:00:00.0000000Z' }), 201)
        : well();
    const crm = core.createCrmClient({
      portal: PORTAL,
      fetch,
      token: core.signIn({ userName: 'anna', password: 'a password' }),
      limiter: core.rateLimiter(),
      hooks: core.observe({ onRequest: ({ url }) => urls.push(url.slice(PORTAL.length)) }),
    });
    await crm.call(getCase, { path: { caseid: 5 } });
    expect(urls).toEqual(['/api/2.0/authentication', '/api/2.0/crm/case/5']);
  });

  test('refuses the input of an operation as the main entry does', async () => {
    const { crm, sent } = coreClient();
    const call = crm.call(getCase, { path: { caseid: 0 } });
    expect((await rejection(call)).message).toBe('getCase: path.caseid must be 1 or more');
    expect(sent).toEqual([]);
  });

  test('has no methods and no options of the main entry', () => {
    expect(coreClient().crm).not.toHaveProperty('getCase');
    expect(() => coreClient(well, { credentials: {} })).toThrow(/options\.credentials is unknown/);
  });
});

describe('a client', () => {
  test('sends nothing until something is called', async () => {
    const { sent } = clientOf(well);
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent).toEqual([]);
  });

  test('has methods that can be spied on and replaced', async () => {
    const { crm, sent } = clientOf(well);
    const spy = vi.spyOn(crm, 'getCase');
    await crm.getCase({ path: { caseid: 5 } });
    expect(spy).toHaveBeenCalledWith({ path: { caseid: 5 } });
    spy.mockReturnValue(main.crmPromise({ id: 7 } as main.Case));
    expect(await crm.getCase({ path: { caseid: 5 } })).toEqual({ id: 7 });
    expect(sent).toHaveLength(1);
  });

  test('has a method for each operation, which says which it is', () => {
    const { crm } = clientOf(well);
    expect(crm.getCase).toHaveProperty('operation', getCase);
  });

  test('looks globalThis.fetch up when a call is made', async () => {
    const crm = main.createCrmClient({ portal: PORTAL });
    vi.stubGlobal('fetch', async () => well());
    expect(await crm.getCase({ path: { caseid: 5 } })).toMatchObject({ id: 5 });
  });

  test('makes no Request for globalThis.fetch, which makes its own, unless hooks are shown it', async () => {
    const inputs: unknown[] = [];
    vi.stubGlobal('fetch', async (input: unknown) => {
      inputs.push(input);
      return well();
    });
    for (const hooks of [{}, { onRequest: () => undefined }]) {
      const crm = main.createCrmClient({ portal: PORTAL, ...hooks });
      await crm.getCase({ path: { caseid: 5 } });
    }
    expect(inputs).toEqual([`${PORTAL}/api/2.0/crm/case/5`, expect.any(Request)]);
  });

  test('lets go of a body that globalThis.fetch does not end at the deadline', async () => {
    let isCancelled = false;
    const body = new ReadableStream({
      cancel() {
        isCancelled = true;
      },
    });
    vi.stubGlobal('fetch', async () => new Response(body));
    const crm = main.createCrmClient({ portal: PORTAL, retry: false });
    const call = crm.getCase({ path: { caseid: 5 } }, { timeoutMs: 20 });
    await expect(call).rejects.toMatchObject({ code: 'timeout' });
    expect(isCancelled).toBe(true);
  });

  test('shows no token when it or one of its errors is printed', async () => {
    const answers: (() => Response | Promise<Response>)[] = [
      () => failure(403),
      () => page('<html>'),
      () => Promise.reject(new Error('broken')),
      () => page('Unauthorized', 401),
    ];
    const shown: string[] = [];
    for (const answer of answers) {
      const { crm } = clientOf(answer, { retry: false });
      const error = await rejection(crm.getCase({ path: { caseid: 1 } }));
      for (const value of [error, crm]) {
        shown.push(inspect(value, { depth: 9, showHidden: true }), JSON.stringify(value));
      }
      shown.push(String(error.stack));
    }
    expect(shown.filter((text) => text.includes(TOKEN))).toEqual([]);
  });
});

test('both entries export the same but for createCrmClient', () => {
  expect(Object.keys(core).sort()).toEqual(Object.keys(main).sort());
  expect(core.createCrmClient).not.toBe(main.createCrmClient);
});

test('the package exports its enums, errors, constants and functions, and nothing else', () => {
  const errors = [
    ...[
      'Abort',
      'BadRequest',
      'Conflict',
      'Connection',
      'Crm',
      'Forbidden',
      'InvalidInput',
      'NotApplied',
    ],
    ...['NotFound', 'PaymentRequired', 'Protocol', 'RateLimited', 'Response', 'SecondFactor'],
    ...['Server', 'SignIn', 'Status', 'Timeout', 'Token', 'Unauthorized', 'Unavailable'],
  ].map((name) => `${name}Error`);
  const constants = [
    ...['DEFAULT_MAX_RESPONSE_BYTES', 'DEFAULT_TIMEOUT_MS', 'PORTAL_RATE_LIMIT'],
    ...['REMOVED_USER_ID', 'RETRYABLE_STATUSES', 'RETRY_POLICY'],
  ];
  const functions = [
    ...['collect', 'createCrmClient', 'crmPromise', 'dateOf', 'decodeName', 'httpClient'],
    ...['isCrmError', 'multipart', 'nonEmpty', 'observe', 'pageCookie', 'paginate', 'portalDate'],
    ...['rateLimiter', 'request', 'signIn'],
  ];
  const names = [...errors, ...constants, ...functions, ...Object.keys(enums)];
  expect(Object.keys(main).sort()).toEqual(names.sort());
});

test('enums exist at run time', () => {
  expect(main.ShareType).toEqual({ None: 0, ReadWrite: 1, Read: 2 });
});
