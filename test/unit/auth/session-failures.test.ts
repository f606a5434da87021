import { beforeEach, describe, expect, test, vi } from 'vitest';
import { timed, useFakeClock } from '../../support/fake-clock.js';
import { json, rejection, success } from '../../support/fakes.js';
import { failure, never } from '../../support/responses.js';
import { read, TokenPortal } from '../../support/token-portal.js';

let portal: TokenPortal;
beforeEach(() => {
  portal = new TokenPortal();
});
useFakeClock();

const PATHS = () => portal.arrived.map(({ path }) => path);
const refusal = (): Response => failure(500, 'User authentication failed');

describe('a refused password', () => {
  test('is not sent again for a minute: 200 calls make one sign-in and get the same error', async () => {
    portal.signInAnswer = refusal;
    const crm = portal.client();
    const first = await rejection(read(crm));
    expect(first).toMatchObject({ code: 'sign_in', operationId: 'authenticate', status: 500 });
    const others = await Promise.all(Array.from({ length: 199 }, () => rejection(read(crm))));
    expect(new Set(others)).toEqual(new Set([first]));
    expect(portal.signIns).toHaveLength(1);
    expect(PATHS()).toEqual(['/authentication']);
  });

  test('is tried again after a minute', async () => {
    portal.signInAnswer = refusal;
    const crm = portal.client();
    await rejection(read(crm));
    portal.signInAnswer = () => undefined;
    vi.advanceTimersByTime(59_000);
    await rejection(read(crm));
    vi.advanceTimersByTime(2_000);
    expect(await read(crm)).toBe('token-1');
  });

  test('is told apart from a fault of the portal, after which the next call signs in', async () => {
    portal.signInAnswer = () => new Response('<html>Runtime Error</html>', { status: 500 });
    const crm = portal.client();
    await rejection(read(crm));
    portal.signInAnswer = () => undefined;
    expect(await read(crm)).toBe('token-1');
  });
});

test('a sign-in that the portal forbids is not sent again for a minute either', async () => {
  portal.signInAnswer = () => failure(403, 'Login settings do not let you in');
  const crm = portal.client();
  const first = await rejection(read(crm));
  expect(first).toMatchObject({ code: 'forbidden', operationId: 'authenticate' });
  expect(await rejection(read(crm))).toBe(first);
  expect(portal.signIns).toHaveLength(1);
});

test('a refused code is not taken for a refused password: the next call signs in', async () => {
  portal.signInAnswer = () =>
    portal.arrived.at(-1)!.path === '/authentication'
      ? json(success({ token: null, tfa: true }), 201)
      : refusal();
  const crm = portal.client({ code: () => '123456' });
  expect(await rejection(read(crm))).toMatchObject({ code: 'sign_in' });
  portal.signInAnswer = () => undefined;
  expect(await read(crm)).toBe('token-1');
});

describe('a code of the second factor that never comes', () => {
  beforeEach(() => {
    portal.signInAnswer = () => json(success({ token: null, tfa: true }), 201);
  });

  test('ends with the limit of the client', async () => {
    const call = rejection(read(portal.client({ code: never }, { timeoutMs: 5_000 })));
    await timed(call);
    expect(await call).toMatchObject({
      code: 'second_factor',
      message: 'authenticate: credentials.code returned nothing within 5000 ms',
    });
  });

  test('ends with the signal of the call, and the next call asks anew', async () => {
    const code = vi.fn<() => Promise<string>>(never);
    const crm = portal.client({ code });
    const controller = new AbortController();
    const { signal } = controller;
    const call = rejection(crm.getCase({ path: { caseid: 1 } }, { signal }));
    await vi.waitUntil(() => code.mock.calls.length === 1);
    controller.abort();
    expect(await call).toMatchObject({ code: 'aborted', attempts: 0 });
    code.mockResolvedValue('123456');
    portal.signInAnswer = () =>
      portal.arrived.at(-1)!.path === '/authentication'
        ? json(success({ token: null, tfa: true }), 201)
        : undefined;
    expect(await read(crm)).toBe('token-1');
    expect(code).toHaveBeenCalledTimes(2);
  });
});
