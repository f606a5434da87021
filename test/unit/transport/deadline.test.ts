import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_TIMEOUT_MS, type RequestEvent } from '../../../src/index.js';
import { clientOf, json, rejection, success } from '../../support/fakes.js';
import { bodyOf, never, page } from '../../support/responses.js';

const well = (): Response => json(success({ id: 1 }));
const stalled = (): Response => new Response(bodyOf([], 'open'));
const path = { caseid: 1 };
const MAY_BE = 'the portal may still carry out the request';

describe('the deadline of an attempt', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test.each([
    ['no response comes', never],
    ['a body never ends', stalled],
  ])('ends a call when %s, which is not sent again', async (_what, answer) => {
    const { crm, sent } = clientOf(answer, { timeoutMs: 5_000 });
    const error = rejection(crm.getCase({ path }));
    await vi.advanceTimersByTimeAsync(4_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toMatchObject({
      ...{ code: 'timeout', name: 'TimeoutError', attempts: 1 },
      message: `getCase: no complete response came within 5000 ms; ${MAY_BE}`,
    });
    expect([sent.length, vi.getTimerCount()]).toEqual([1, 0]);
  });

  test('is two minutes unless the options say otherwise', async () => {
    const error = rejection(clientOf(never).crm.getCase({ path }));
    await vi.advanceTimersByTimeAsync(DEFAULT_TIMEOUT_MS);
    expect((await error).message).toContain('within 120000 ms');
  });

  test('of a call goes before that of the client', async () => {
    const { crm } = clientOf(never, { timeoutMs: 5_000 });
    const error = rejection(crm.getCase({ path }, { timeoutMs: 10 }));
    await vi.advanceTimersByTimeAsync(10);
    expect((await error).message).toContain('within 10 ms');
  });

  test('begins anew with each attempt', async () => {
    let responses = 0;
    const slow = async (): Promise<Response> => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      return ++responses < 3 ? page('', 503) : well();
    };
    const { crm } = clientOf(slow, { timeoutMs: 1_000, retry: { baseDelayMs: 0 } });
    const result = crm.getCase({ path });
    await vi.advanceTimersByTimeAsync(2_750);
    expect(await result).toMatchObject({ id: 1 });
  });

  test('is none when it is Infinity', async () => {
    const late = (): Promise<Response> =>
      new Promise((resolve) => setTimeout(() => resolve(well()), 2 ** 31 - 1));
    const { crm } = clientOf(late, { timeoutMs: Infinity });
    const result = crm.getCase({ path });
    await vi.advanceTimersByTimeAsync(2 ** 31 - 1);
    expect(await result).toMatchObject({ id: 1 });
  });

  test('tells fetch to stop', async () => {
    let seen: AbortSignal | undefined;
    const fetch = ({ signal }: Request): Promise<never> => {
      seen = signal;
      return never();
    };
    const error = rejection(clientOf(well, { timeoutMs: 10, fetch }).crm.getCase({ path }));
    await vi.advanceTimersByTimeAsync(10);
    await error;
    expect(seen?.aborted).toBe(true);
  });
});

describe("the caller's signal", () => {
  test('that is aborted already: nothing is sent', async () => {
    const { crm, sent } = clientOf(well);
    const signal = AbortSignal.abort('changed my mind');
    expect(await rejection(crm.getCase({ path }, { signal }))).toMatchObject({
      ...{ code: 'aborted', name: 'AbortError', attempts: 0, cause: 'changed my mind' },
      message: 'getCase: the signal of the call was aborted before the request was sent',
    });
    expect(sent).toEqual([]);
  });

  test.each([
    ['a response', never],
    ['the rest of a response', stalled],
  ])('ends the wait for %s, and there is no other attempt', async (_what, answer) => {
    const controller = new AbortController();
    const { signal } = controller;
    const { crm, sent } = clientOf(answer);
    const error = rejection(crm.getCase({ path }, { signal }));
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    controller.abort();
    expect(await error).toMatchObject({
      ...{ code: 'aborted', attempts: 1, cause: signal.reason },
      message: `getCase: the signal of the call was aborted; ${MAY_BE}`,
    });
    expect(sent).toHaveLength(1);
  });

  test.each([
    [1, 0, 'the signal of the call was aborted before the request was sent'],
    [2, 1, `the signal of the call was aborted; ${MAY_BE}`],
  ])(
    'aborted in onRequest before attempt %i stops it, and the error says whether anything was sent',
    async (...row) => {
      const [number, attempts, problem] = row;
      const controller = new AbortController();
      const { crm, sent } = clientOf(() => page('Busy', 503), {
        retry: { baseDelayMs: 0 },
        onRequest: ({ attempt }: RequestEvent) => {
          if (attempt === number) controller.abort();
        },
      });
      const error = await rejection(crm.getCase({ path }, { signal: controller.signal }));
      expect(error).toMatchObject({ code: 'aborted', attempts, message: `getCase: ${problem}` });
      expect(sent).toHaveLength(attempts);
    },
  );

  test('ends the pause before another attempt', async () => {
    const controller = new AbortController();
    const busy = () => new Response(null, { status: 503, headers: { 'Retry-After': '30' } });
    const onRetry = (): void => void setTimeout(() => controller.abort(), 1);
    const { crm, sent } = clientOf(busy, { onRetry });
    const error = await rejection(crm.getCase({ path }, { signal: controller.signal }));
    expect(error).toMatchObject({ code: 'aborted', attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test('and a deadline: whichever comes first', async () => {
    const { crm } = clientOf(never);
    const soon = { signal: AbortSignal.timeout(5), timeoutMs: 60_000 };
    expect(await rejection(crm.getCase({ path }, soon))).toMatchObject({
      code: 'aborted',
      cause: expect.objectContaining({ name: 'TimeoutError' }),
    });
    const late = { signal: AbortSignal.timeout(60_000), timeoutMs: 5 };
    expect(await rejection(crm.getCase({ path }, late))).toMatchObject({ code: 'timeout' });
  });

  test('has one listener, however many calls share it, and none when they have ended', async () => {
    const warnings: string[] = [];
    const warn = (warning: Error): void => void warnings.push(warning.name);
    process.on('warning', warn);
    const controller = new AbortController();
    const { signal } = controller;
    const { crm, sent } = clientOf(never);
    const calls = Array.from({ length: 50 }, () => rejection(crm.getCase({ path }, { signal })));
    await vi.waitFor(() => expect(sent).toHaveLength(50));
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    controller.abort();
    expect((await Promise.all(calls)).every(({ code }) => code === 'aborted')).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1));
    process.off('warning', warn);
    expect([warnings, getEventListeners(signal, 'abort')]).toEqual([[], []]);
  });
});

describe('leave no timer and no listener behind', () => {
  const timers = (): number =>
    process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

  test('2,000 calls that succeed', async () => {
    const rateLimit = { requests: 100_000, perMs: 1 };
    const { crm } = clientOf(well, { rateLimit, fetch: async () => well() });
    const { signal } = new AbortController();
    const before = timers();
    for (let i = 0; i < 20; i += 1) {
      await Promise.all(Array.from({ length: 100 }, () => crm.getCase({ path }, { signal })));
    }
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  test('200 calls that fail or run into their deadline', async () => {
    const { signal } = new AbortController();
    const before = timers();
    const fetch = ({ url }: Request): Promise<never> =>
      url.endsWith('/1') ? never() : Promise.reject(new Error('broken'));
    const { crm } = clientOf(never, { fetch, retry: { baseDelayMs: 1, maxAttempts: 2 } });
    const options = { signal, timeoutMs: 20 };
    const calls = Array.from({ length: 200 }, (_, i) =>
      rejection(crm.getCase({ path: { caseid: 1 + (i % 2) } }, options)),
    );
    await Promise.all(calls);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(timers()).toBeLessThanOrEqual(before);
  });
});
