import { describe, expect, test } from 'vitest';
import { createCrmClient as createCoreClient } from '../../../src/core.js';
import { createCrmClient } from '../../../src/index.js';
import { clientOf, json, PORTAL, rejection, success, TOKEN } from '../../support/fakes.js';
import { untyped } from '../../support/responses.js';

const well = (): Response => json(success({ id: 1 }));
const NAMES =
  'timeoutMs, retry, portal, token, allowInsecure, fetch, headers, codec, maxResponseBytes';

describe.each([
  ['onlyoffice-crm', createCrmClient as (options?: unknown) => unknown],
  ['onlyoffice-crm/core', createCoreClient as (options?: unknown) => unknown],
])('createCrmClient of %s', (_entry, create) => {
  test.each([
    [undefined, /createCrmClient: options\.portal is missing$/],
    [null, /createCrmClient: options\.portal is missing$/],
    [{}, /createCrmClient: options\.portal is missing$/],
    [{ portal: undefined }, /createCrmClient: options\.portal is missing$/],
    [{ url: PORTAL }, /createCrmClient: options\.url is unknown; did you mean portal\?$/],
    ['https://acme.onlyoffice.com', /options must be an object, not a string/],
    [
      { portal: PORTAL, tokn: TOKEN },
      new RegExp(`options.tokn is unknown; known names are ${NAMES}`),
    ],
    [{ portal: PORTAL, Token: TOKEN }, /options.Token is unknown; did you mean token\?/],
    [{ portal: PORTAL, fetch: 'fetch' }, /options.fetch must be a function, not a string/],
    [
      { portal: PORTAL, allowInsecure: 'no' },
      /options.allowInsecure must be a boolean, not a string/,
    ],
    [{ portal: PORTAL, codec: 'xml' }, /options.codec must be an object, not a string/],
    [
      { portal: PORTAL, token: 5 },
      /options.token must be a string or a function or an object, not a number/,
    ],
    [{ portal: PORTAL, token: {} }, /options\.token\.get is missing$/],
    [{ portal: PORTAL, token: { get: () => TOKEN } }, /options\.token\.secrets is missing$/],
    [{ portal: PORTAL, token: { get: TOKEN, secrets: () => [] } }, /\.get must be a function, not/],
  ])('says what it wants when it is given %j', (options, message) => {
    expect(() => create(options)).toThrow(TypeError);
    expect(() => create(options)).toThrow(message);
    expect(() => create(options)).toThrow(/^createCrmClient: /);
  });

  test.each(['', 'a b', 'secret\n', 'секрет', 'Bearer secret'])(
    'refuses the token %j, and does not show it',
    (token) => {
      expect(() => create({ portal: PORTAL, token })).toThrow(
        new TypeError(
          'createCrmClient: token must be what authenticate returned, without Bearer and blanks',
        ),
      );
    },
  );

  test('refuses a token that is undefined, as when a variable is not set', () => {
    expect(() => create({ portal: PORTAL, token: undefined })).toThrow(
      new TypeError('createCrmClient: token is undefined: is the environment variable set?'),
    );
    expect(() => create({ portal: PORTAL })).not.toThrow();
  });

  test('refuses a header that cannot be sent, and does not show it', () => {
    expect(() => create({ portal: PORTAL, headers: { 'X-Key': 'secret\nx' } })).toThrow(
      new TypeError('createCrmClient: headers cannot be sent'),
    );
  });

  test.each([
    'Authorization',
    'content-type',
    'Cookie',
    'content-length',
    'connection',
    'expect',
    'keep-alive',
    'transfer-encoding',
    'upgrade',
  ])('refuses the header %s', (name) => {
    expect(() => create({ portal: PORTAL, headers: { [name]: 'x' } })).toThrow(
      /^createCrmClient: headers must not have \S+, which the client or the runtime sets$/,
    );
    expect(() => create({ portal: PORTAL, headers: new Headers({ [name]: 'x' }) })).toThrow();
  });

  test.each([0, 1.5, '5', null, Infinity])('refuses %j as maxResponseBytes', (maxResponseBytes) => {
    expect(() => create({ portal: PORTAL, maxResponseBytes })).toThrow(/options\.maxResponseBytes/);
  });
});

const RETRY = 'must be false; or must be an object';
describe.each([
  ['retry', { maxAttempts: 0 }, 'options.retry.maxAttempts must be 1 or more'],
  ['retry', { maxAttempts: 1.5 }, 'options.retry.maxAttempts must be an integer, not a number'],
  ['retry', { baseDelayMs: -1 }, 'options.retry.baseDelayMs must be 0 or more'],
  ['retry', { maxDelayMs: Number.NaN }, 'options.retry.maxDelayMs must be a number, not NaN'],
  ['retry', { maxTotalMs: Infinity }, 'options.retry.maxTotalMs must be a number, not Infinity'],
  [
    'retry',
    { tries: 3 },
    'options.retry.tries is unknown; known names are maxAttempts, baseDelayMs, maxDelayMs, maxTotalMs',
  ],
  ['retry', 3, `options.retry ${RETRY}, not a number`],
  ['retry', true, `options.retry ${RETRY}, not a boolean`],
  ['retry', null, `options.retry ${RETRY}, not null`],
  ['timeoutMs', 0, 'options.timeoutMs must be 1 or more'],
  ['timeoutMs', -1, 'options.timeoutMs must be 1 or more'],
  ['timeoutMs', Number.NaN, 'options.timeoutMs must be a number, not NaN; or must be Infinity'],
  ['timeoutMs', 2 ** 31, 'options.timeoutMs must be 2147483647 or less'],
  ['timeoutMs', null, 'options.timeoutMs must be a number, not null; or must be Infinity'],
])('the option %s: %j', (name, value, message) => {
  test('is refused by a client', () => {
    const create = () => clientOf(well, { [name]: value });
    expect(create).toThrow(new TypeError(`createCrmClient: ${message}`));
  });

  test('is refused by a call', async () => {
    const { crm, sent } = clientOf(well);
    const call = untyped(crm)['getCase']!({ path: { caseid: 1 } }, { [name]: value });
    const wanted = { code: 'invalid_input', message: `getCase: ${message}` };
    expect(await rejection(call)).toMatchObject(wanted);
    expect(sent).toEqual([]);
  });
});

test('a signal in the place of the options is refused', async () => {
  const { crm, sent } = clientOf(well);
  const call = crm.getCase({ path: { caseid: 1 } }, AbortSignal.timeout(1_000) as object);
  expect(await rejection(call)).toMatchObject({
    code: 'invalid_input',
    message: 'getCase: options.aborted is unknown; known names are timeoutMs, retry, signal',
  });
  expect(sent).toEqual([]);
});

test('options that are undefined are as if they were left out', async () => {
  const { crm } = clientOf(well, { timeoutMs: undefined, retry: undefined } as object);
  const options = { signal: undefined, timeoutMs: undefined, retry: undefined } as object;
  expect(await crm.getCase({ path: { caseid: 1 } }, options)).toMatchObject({ id: 1 });
});
