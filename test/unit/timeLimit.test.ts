import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_TIMEOUT_MS } from '../../src/index.js';
import { clientOf, json, rejection, success } from '../support/fakes.js';

const well = (): Response => json(success({ id: 1 }));
const never = (): Promise<never> => new Promise(() => undefined);
const path = { caseid: 1 };

describe('the time limit of an attempt', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** An answer whose head comes at once and whose body never does. */
  const stalled = (): Response => new Response(new ReadableStream({ pull: never }), { headers: { 'Content-Type': 'application/json' } });

  test.each([
    ['no answer comes', never],
    ['a body never ends', stalled],
  ])('ends a call when %s', async (_what, answer) => {
    const { crm, sent } = clientOf(answer, { timeoutMs: 5_000 });
    const error = rejection(crm.getCase({ path }));
    await vi.advanceTimersByTimeAsync(4_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toMatchObject({ code: 'timeout', name: 'TimeoutError', attempts: 1, message: 'getCase: no whole answer came within 5000 ms; the portal may still do what it was asked to' });
    expect([sent.length, vi.getTimerCount()]).toEqual([1, 0]); // not sent again: the portal may still be at work
  });

  test('is two minutes unless told otherwise', async () => {
    const { crm } = clientOf(never);
    const error = rejection(crm.getCase({ path }));
    await vi.advanceTimersByTimeAsync(DEFAULT_TIMEOUT_MS);
    expect(await error).toMatchObject({ code: 'timeout', message: expect.stringContaining('within 120000 ms') });
  });

  test('of a call goes before that of the client', async () => {
    const { crm } = clientOf(never, { timeoutMs: 5_000 });
    const error = rejection(crm.getCase({ path }, { timeoutMs: 10 }));
    await vi.advanceTimersByTimeAsync(10);
    expect(await error).toMatchObject({ code: 'timeout', message: expect.stringContaining('within 10 ms') });
  });

  test('begins anew with each attempt', async () => {
    let answers = 0;
    const slow = (): Promise<Response> => new Promise((resolve) => setTimeout(() => resolve(++answers < 3 ? new Response(null, { status: 503 }) : well()), 900));
    const { crm } = clientOf(slow, { timeoutMs: 1_000, retry: { baseDelayMs: 0 } });
    const result = crm.getCase({ path });
    await vi.advanceTimersByTimeAsync(2_750);
    expect(await result).toMatchObject({ id: 1 });
  });

  test('Infinity is none', async () => {
    const { crm } = clientOf(() => new Promise((resolve) => setTimeout(() => resolve(well()), 2 ** 31 - 1)), { timeoutMs: Infinity });
    const result = crm.getCase({ path });
    await vi.advanceTimersByTimeAsync(2 ** 31 - 1);
    expect(await result).toMatchObject({ id: 1 });
  });

  test('tells fetch to stop', async () => {
    let stopped: AbortSignal | undefined;
    const { crm } = clientOf(well, { timeoutMs: 10, fetch: (request) => ((stopped = request.signal), never()) });
    const error = rejection(crm.getCase({ path }));
    await vi.advanceTimersByTimeAsync(10);
    await error;
    expect(stopped?.aborted).toBe(true);
  });

  test.each([0, -1, Number.NaN, 2 ** 31, '5', null])('%j is refused', async (timeoutMs) => {
    const message = 'timeoutMs must be a number of milliseconds above 0 and up to 2147483647, or Infinity for none.';
    expect(() => clientOf(well, { timeoutMs: timeoutMs as number })).toThrow(new TypeError(message));
    expect(await rejection(clientOf(well).crm.getCase({ path }, { timeoutMs: timeoutMs as number }))).toMatchObject({ code: 'invalid_input', message: expect.stringContaining(message) });
  });
});

describe("the caller's signal", () => {
  test('that is aborted already: nothing is sent', async () => {
    const { crm, sent } = clientOf(well);
    const error = await rejection(crm.getCase({ path }, { signal: AbortSignal.abort('changed my mind') }));
    expect(error).toMatchObject({ code: 'aborted', name: 'AbortError', attempts: 0, cause: 'changed my mind', message: 'getCase: the signal of the call was aborted before the request was sent' });
    expect(sent).toEqual([]);
  });

  test.each([
    ['an answer', never],
    ['the rest of an answer', () => new Response(new ReadableStream({ pull: never }))],
  ])('ends the wait for %s, and there is no other attempt', async (_what, answer) => {
    const { crm, sent } = clientOf(answer);
    const controller = new AbortController();
    const error = rejection(crm.getCase({ path }, { signal: controller.signal }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort();
    expect(await error).toMatchObject({ code: 'aborted', attempts: 1, cause: controller.signal.reason, message: 'getCase: the signal of the call was aborted; the portal may still do what it was asked to' });
    expect(sent).toHaveLength(1);
  });

  test('ends the pause before another attempt', async () => {
    const controller = new AbortController();
    const { crm, sent } = clientOf(() => new Response(null, { status: 503, headers: { 'Retry-After': '30' } }), { onRetry: () => setTimeout(() => controller.abort(), 5) });
    expect(await rejection(crm.getCase({ path }, { signal: controller.signal }))).toMatchObject({ code: 'aborted', attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test('ends the wait for a sign-in, which goes on for the others', async () => {
    let signIn!: () => void;
    const { crm } = clientOf(well, {
      token: undefined as unknown as string,
      credentials: { userName: 'anna', password: 'a password' },
      fetch: async (request) => {
        if (!request.url.endsWith('/authentication')) return well();
        await new Promise<void>((resolve) => (signIn = resolve));
        return json(success({ token: 'x', expires: '2026-12-31T00:00:00.0000000Z' }), 201);
      },
    });
    const controller = new AbortController();
    const [impatient, patient] = [rejection(crm.getCase({ path }, { signal: controller.signal })), crm.getCase({ path })];
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort();
    expect(await impatient).toMatchObject({ code: 'aborted', attempts: 0 });
    signIn();
    expect(await patient).toMatchObject({ id: 1 });
  });

  test('with a time limit: whichever comes first', async () => {
    const { crm } = clientOf(never);
    expect(await rejection(crm.getCase({ path }, { signal: AbortSignal.timeout(10), timeoutMs: 5_000 }))).toMatchObject({ code: 'aborted', cause: expect.objectContaining({ name: 'TimeoutError' }) });
    expect(await rejection(crm.getCase({ path }, { signal: AbortSignal.timeout(5_000), timeoutMs: 10 }))).toMatchObject({ code: 'timeout' });
  });

  test('of the bare client', async () => {
    const { crm } = clientOf(never);
    const controller = new AbortController();
    const error = rejection(crm.http.GET('/api/2.0/crm/case/{caseid}', { params: { path }, signal: controller.signal }));
    setTimeout(() => controller.abort(), 10);
    expect(await error).toMatchObject({ code: 'aborted', operationId: 'getCase' });
  });

  test.each([
    [{ signal: 'stop' }, 'signal must be an AbortSignal.'],
    [{ signal: { aborted: false, addEventListener: () => undefined } }, 'signal must be an AbortSignal.'],
    [{ timeout: 5 }, 'timeout is not known; known are signal, timeoutMs, retry.'],
    [null, 'they must be an object.'],
  ])('%j is refused', async (options, message) => {
    const { crm, sent } = clientOf(well);
    expect(await rejection((crm.getCase as (input: unknown, options: unknown) => Promise<unknown>)({ path }, options))).toMatchObject({ code: 'invalid_input', message: `getCase: the options of the call cannot be used: ${message}` });
    expect(sent).toEqual([]);
  });
});

test('a fetch that takes no notice of the signal is not read on', async () => {
  let isCancelled = false;
  const heard: string[] = [];
  const { crm } = clientOf(well, {
    timeoutMs: 20,
    onResponse: () => heard.push('response'),
    fetch: async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return new Response(new ReadableStream({ pull: never, cancel: () => void (isCancelled = true) }));
    },
  });
  expect(await rejection(crm.getCase({ path }))).toMatchObject({ code: 'timeout' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([isCancelled, heard]).toEqual([true, []]);
});

test('a function that gives no token is not waited for longer than an attempt', async () => {
  const { crm, sent } = clientOf(well, { token: never, timeoutMs: 20 });
  expect(await rejection(crm.getCase({ path }))).toMatchObject({ code: 'token', operationId: 'getCase', message: 'getCase: the function given as token gave none within 20 ms' });
  expect(sent).toEqual([]);
});

test('any number of calls share a signal without a warning', async () => {
  const warnings: string[] = [];
  const warn = (warning: Error): void => void warnings.push(warning.name);
  process.on('warning', warn);
  const controller = new AbortController();
  const { crm } = clientOf(never);
  const calls = Array.from({ length: 50 }, () => rejection(crm.getCase({ path }, { signal: controller.signal })));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
  controller.abort();
  expect(new Set((await Promise.all(calls)).map(({ code }) => code))).toEqual(new Set(['aborted']));
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('warning', warn);
  expect([warnings, getEventListeners(controller.signal, 'abort')]).toEqual([[], []]);
});

test('10,000 calls leave no timer and no listener behind', async () => {
  const { crm } = clientOf(well, { rateLimit: { requests: 100_000, perMs: 1 }, fetch: async () => well() });
  const { signal } = new AbortController();
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  for (let i = 0; i < 100; i += 1) await Promise.all(Array.from({ length: 100 }, () => crm.getCase({ path }, { signal })));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(timers()).toBeLessThanOrEqual(before);
});

test('calls that fail leave none behind either', async () => {
  const { signal } = new AbortController();
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  const { crm } = clientOf(never, { fetch: (request) => (request.url.includes('/1/') ? never() : Promise.reject(new Error('broken'))), retry: { baseDelayMs: 1, maxAttempts: 2 } });
  await Promise.all(Array.from({ length: 200 }, (_, i) => rejection(crm.getCase({ path: { caseid: 1 + (i % 2) } }, { signal, timeoutMs: 20 }))));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(timers()).toBeLessThanOrEqual(before);
});
