import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Credentials, createCrmClient } from '../../../src/index.js';
import { json, PORTAL, success } from '../../support/fakes.js';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const credentials = { userName: 'anna', password: 'a password' };

describe('refuses', () => {
  test.each<[object, RegExp]>([
    [{ token: 'x', credentials }, /^createCrmClient: give one of token, credentials and cookie$/],
    [{ token: 'x', cookie: true }, /^createCrmClient: give one of token, credentials and cookie$/],
    [{ credentials, cookie: true }, /^createCrmClient: give one of token, credentials and cookie$/],
    [{ token: undefined, credentials }, /give one of token, credentials and cookie$/],
    [{ token: undefined, cookie: true }, /give one of token, credentials and cookie$/],
    [{ credentials: null }, /options\.credentials must be an object, not null/],
    [{ credentials: { userName: 'anna' } }, /options\.credentials\.password is missing/],
    [{ credentials: { ...credentials, userName: '' } }, /credentials\.userName must not be empty/],
    [{ credentials: { ...credentials, code: '1' } }, /code must be a function, not a string/],
    [{ credentials: { ...credentials, Code: () => '1' } }, /Code is unknown; did you mean code\?/],
    [{ cookie: 'yes' }, /options\.cookie must be a boolean, not a string/],
    [
      { rateLimit: 500 },
      /rateLimit must be a boolean.* must be an object, .* such as \{ requests, perMs \}$/,
    ],
    [{ rateLimit: null }, /options\.rateLimit must be a boolean, not null/],
    [{ rateLimit: {} }, /options\.rateLimit\.requests is missing/],
    [{ rateLimit: { requests: 5 } }, /options\.rateLimit\.perMs is missing/],
    [{ rateLimit: { requests: 0, perMs: 1 } }, /rateLimit\.requests must be 1 or more/],
    [{ rateLimit: { requests: 1, perMs: 2 ** 31 } }, /rateLimit\.perMs must be 2147483647 or less/],
    [{ onRequest: 'log' }, /options\.onRequest must be a function, not a string/],
    [{ onResponse: {} }, /options\.onResponse must be a function, not an object/],
    [{ onRetry: null }, /options\.onRetry must be a function, not null/],
    [{ logger: null }, /options\.logger must be an object, not null/],
    [{ logger: { info: () => undefined } }, /options\.logger\.debug is missing/],
    [{ logger: console, logLevel: 'all' }, /logLevel must be one of debug, info, warn, error/],
    [{ hooks: {} }, /options\.hooks is unknown/],
    [{ limiter: () => undefined }, /options\.limiter is unknown/],
  ])('%j', (options, message) => {
    expect(() => createCrmClient({ portal: PORTAL, ...options })).toThrow(TypeError);
    expect(() => createCrmClient({ portal: PORTAL, ...options })).toThrow(message);
  });

  test('a password that cannot be used without showing it', () => {
    const wrong = { userName: 'anna', password: ['s3cret'] } as unknown as Credentials;
    const create = () => createCrmClient({ portal: PORTAL, credentials: wrong });
    expect(create).toThrow(/password must be a string, not an array$/);
    expect(create).not.toThrow(/s3cret/);
  });
});

test('rateLimit: false and cookie: false are as if they were left out', () => {
  const options = { portal: PORTAL, token: 'x', rateLimit: false, cookie: false };
  expect(() => createCrmClient(options)).not.toThrow();
});

test('console is a logger', async () => {
  const line = vi.spyOn(console, 'info').mockImplementation(() => undefined);
  const fetch = async (): Promise<Response> => json(success({ id: 1 }));
  const crm = createCrmClient({ portal: PORTAL, token: 'x', fetch, logger: console });
  await crm.getCase({ path: { caseid: 1 } });
  expect(line).toHaveBeenCalledWith(expect.stringMatching(/^getCase: 200 in \d+ ms$/));
});
