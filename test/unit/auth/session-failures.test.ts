import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { json, rejection, success } from '../../support/fakes.js';
import { failure, never } from '../../support/responses.js';
import { read, TokenPortal } from '../../support/token-portal.js';

let portal: TokenPortal;
beforeEach(() => {
  portal = new TokenPortal();
  const toFake = ['Date', 'performance', 'setTimeout', 'clearTimeout'] as const;
  vi.useFakeTimers({ now: new Date('2026-06-01T12:00:00Z'), toFake: [...toFake] });
});
afterEach(() => void vi.useRealTimers());

const PATHS = () => portal.arrived.map(({ path }) => path);
const refusal = (): Response => failure(500, 'User authentication failed');

/** Waits for a call while the clock runs, and returns how long it took by that clock. */
async function timed<T>(call: Promise<T>): Promise<number> {
  const start = Date.now();
  let isDone = false;
  const done = call.finally(() => (isDone = true));
  done.catch(() => undefined);
  while (!isDone) {
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(10);
  }
  return Date.now() - start;
}

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
