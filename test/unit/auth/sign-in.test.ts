import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Credentials, signIn } from '../../../src/index.js';
import { json, rejection, success } from '../../support/fakes.js';
import { failure } from '../../support/responses.js';
import { PASSWORD, read, TokenPortal } from '../../support/token-portal.js';

let portal: TokenPortal;
beforeEach(() => {
  portal = new TokenPortal();
});

const sms = { token: null, sms: true, phoneNoise: '+7495*****12', expires: '2026-06-01T12:05:00Z' };
const app = { token: null, tfa: true };

describe('a second factor without a function that returns the code', () => {
  const GIVE = 'give credentials.code, a function that returns it';
  test.each<[object, string, string]>([
    [sms, 'sms', `the portal awaits the code from the text message to +7495*****12: ${GIVE}`],
    [
      { token: null, sms: true },
      'sms',
      'the portal sends codes in text messages, but this user has no confirmed telephone: call setAuthenticationPhone first',
    ],
    [app, 'app', `the portal awaits the code from the authenticator app: ${GIVE}`],
    [
      { ...app, tfaKey: 'GEZDGNBV' },
      'app',
      `the portal awaits the code from the authenticator app: ${GIVE}`,
    ],
  ])('%j is an error that says what is needed', async (answer, factor, message) => {
    portal.signInAnswer = () => json(success(answer), 201);
    const wanted = { code: 'second_factor', name: 'SecondFactorError', factor };
    const error = await rejection(read(portal.client()));
    expect(error).toMatchObject({ ...wanted, message: `authenticate: ${message}` });
  });
});

describe('a second factor with a function that returns the code', () => {
  const factorFirst = (awaited: object) => () =>
    portal.signIns.length === 1 ? json(success(awaited), 201) : undefined;

  test.each([sms, { ...app, tfaKey: 'GEZDGNBV' }])('%j is answered', async (awaited) => {
    portal.signInAnswer = factorFirst(awaited);
    const code = vi.fn(async () => '123456');
    expect(await read(portal.client({ code }))).toBe('token-1');
    expect(code.mock.calls).toEqual([[awaited]]);
    expect(portal.signIns.map(({ path }) => path)).toEqual([
      '/authentication',
      '/authentication/123456',
    ]);
    expect(portal.signIns[1]!.body).toEqual({ userName: 'anna', password: PASSWORD });
  });

  test('is given a telephone number that is cleaned and cut', async () => {
    const phoneNoise = `+7\n\u202e495${'*'.repeat(1_000)}`;
    portal.signInAnswer = factorFirst({ ...sms, phoneNoise });
    const code = vi.fn(() => '123456');
    await read(portal.client({ code }));
    const [[shown]] = code.mock.calls as unknown as [[{ phoneNoise: string }]];
    expect(shown.phoneNoise).toMatch(/^\+7 495\*{34}$/);
    portal.arrived.length = 0;
    const { message } = await rejection(read(portal.client()));
    expect(message).toContain(`to ${shown.phoneNoise}:`);
  });

  test('is an error when the code is wrong', async () => {
    portal.signInAnswer = () =>
      portal.signIns.length === 1 ? json(success(app), 201) : failure(500, 'wrong');
    const error = await rejection(read(portal.client({ code: () => '000000' })));
    const wanted = { code: 'sign_in', operationId: 'authenticateWithCode', serverMessage: 'wrong' };
    expect(error).toMatchObject(wanted);
  });

  test.each(['../people', '', ' 123456', 123456, undefined])(
    'refuses %j as a code',
    async (code) => {
      portal.signInAnswer = factorFirst(app);
      const error = await rejection(read(portal.client({ code: () => code as string })));
      expect(error).toMatchObject({
        code: 'second_factor',
        message: 'authenticate: credentials.code must return a string of digits and letters',
      });
      expect(portal.signIns).toHaveLength(1);
    },
  );

  test.each(['sendSMS', 'login', 'Register', 'setphone'])(
    'refuses %j, which is the word of another path',
    async (code) => {
      portal.signInAnswer = factorFirst(app);
      const error = await rejection(read(portal.client({ code: () => code })));
      const wanted = { code: 'invalid_input', operationId: 'authenticateWithCode' };
      expect(error).toMatchObject(wanted);
    },
  );

  test('is an error with its cause when the function fails', async () => {
    portal.signInAnswer = factorFirst(app);
    const cause = new Error('no terminal');
    const error = await rejection(read(portal.client({ code: () => Promise.reject(cause) })));
    expect(error).toMatchObject({ code: 'second_factor', cause });
  });
});

describe('a sign-in whose response is odd', () => {
  test.each([
    ...[{ token: null }, { token: null, sms: false }, { token: '', expires: 'x' }],
    { token: 'with blank', expires: 'x' },
  ])('%j has no token', async (answer) => {
    portal.signInAnswer = () => json(success(answer), 201);
    expect(await rejection(read(portal.client()))).toMatchObject({
      code: 'token',
      message: 'authenticate: the portal responded to the sign-in without a token',
    });
    expect(portal.arrived).toHaveLength(1);
  });

  test.each([{}, { token: 5 }, { token: 'x', expires: null }])(
    '%j is not what the document says',
    async (answer) => {
      portal.signInAnswer = () => json(success(answer), 201);
      const wanted = { code: 'protocol', operationId: 'authenticate', status: 201 };
      expect(await rejection(read(portal.client()))).toMatchObject(wanted);
      expect(portal.arrived).toHaveLength(1);
    },
  );
});

describe('signIn refuses', () => {
  test.each<[object, RegExp]>([
    [{}, /needs a userName and a password/],
    [{ userName: '', password: 'x' }, /needs a userName and a password/],
    [{ userName: 'anna', password: undefined }, /needs a userName and a password/],
    [{ userName: 'anna', password: 'x', code: '1' }, /code must be a function/],
  ])('%j', (credentials, message) => {
    expect(() => signIn(credentials as Credentials)).toThrow(TypeError);
    expect(() => signIn(credentials as Credentials)).toThrow(message);
  });
});
