import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createCrmClient,
  PORTAL_RATE_LIMIT,
  type RateLimit,
  rateLimiter,
} from '../../../src/index.js';
import { clientOf, json, PORTAL, rejection, success, TOKEN } from '../../support/fakes.js';
import { page } from '../../support/responses.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const path = { caseid: 1 };
const well = (): Response => json(success({ id: 1 }));

/** A portal that notes when requests arrive, which is some time after they were sent. */
function portal(rateLimit: RateLimit | boolean | undefined, { latencyMs = 0 } = {}) {
  const arrivals: number[] = [];
  let seed = 7;
  const latency = (): Promise<void> => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return new Promise((resolve) => setTimeout(resolve, (seed / 2 ** 31) * latencyMs));
  };
  const fetch = async (): Promise<Response> => {
    await latency();
    arrivals.push(Date.now());
    await latency();
    return well();
  };
  const limit = rateLimit !== undefined && { rateLimit };
  return { crm: createCrmClient({ portal: PORTAL, token: TOKEN, fetch, ...limit }), arrivals };
}

type Client = ReturnType<typeof portal>['crm'];
const calls = (crm: Client, n: number): Promise<unknown[]> =>
  Promise.all(Array.from({ length: n }, () => crm.getCase({ path })));

/** The most requests that arrived within any span of that length. */
const busiest = (arrivals: readonly number[], perMs: number): number =>
  Math.max(
    ...arrivals.map((start) => arrivals.filter((at) => at >= start && at < start + perMs).length),
  );

test.each([0, 50, 3_000])(
  'the portal never sees more than the limit, with a latency of up to %i ms',
  async (latencyMs) => {
    const { crm, arrivals } = portal({ requests: 20, perMs: 1_000 }, { latencyMs });
    const all = calls(crm, 95);
    await vi.advanceTimersByTimeAsync(60_000);
    await all;
    expect(arrivals).toHaveLength(95);
    expect(busiest(arrivals, 1_000)).toBeLessThanOrEqual(20);
    expect(vi.getTimerCount()).toBe(0);
  },
);

test('requests do not wait longer than they must', async () => {
  const { crm, arrivals } = portal({ requests: 20, perMs: 1_000 });
  const start = Date.now();
  const all = calls(crm, 61);
  await vi.advanceTimersByTimeAsync(10_000);
  await all;
  const firsts = arrivals.filter((_, i) => i % 20 === 0).map((at) => at - start);
  expect(firsts.map((ms) => Math.round(ms / 100) * 100)).toEqual([0, 1_000, 2_000, 3_000]);
});

test.each([undefined, false])('there is no limit when rateLimit is %s', async (rateLimit) => {
  const { crm, arrivals } = portal(rateLimit);
  const all = calls(crm, 600);
  await vi.advanceTimersByTimeAsync(10);
  await all;
  expect(arrivals).toHaveLength(600);
});

test('true stands for what the cloud promises: 500 in ten seconds', async () => {
  const { crm, arrivals } = portal(true);
  expect(PORTAL_RATE_LIMIT).toEqual({ requests: 500, perMs: 10_000 });
  const all = calls(crm, 501);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(arrivals).toHaveLength(500);
  await vi.advanceTimersByTimeAsync(2_000);
  await all;
  expect(arrivals).toHaveLength(501);
});

test('the first to come is the first to be sent', async () => {
  const order: number[] = [];
  const { crm } = portal({ requests: 1, perMs: 100 });
  const all = [1, 2, 3, 4].map((n) => crm.getCase({ path }).then(() => order.push(n)));
  await vi.advanceTimersByTimeAsync(1_000);
  await Promise.all(all);
  expect(order).toEqual([1, 2, 3, 4]);
});

test('a call that is aborted while it waits takes no place, and waiting is no part of a deadline', async () => {
  const { crm, arrivals } = portal({ requests: 1, perMs: 10_000 });
  const controller = new AbortController();
  const first = crm.getCase({ path });
  const gone = rejection(crm.getCase({ path }, { signal: controller.signal }));
  const last = crm.getCase({ path }, { timeoutMs: 50 });
  await vi.advanceTimersByTimeAsync(5);
  controller.abort();
  expect(await gone).toMatchObject({ code: 'aborted', attempts: 0 });
  await vi.advanceTimersByTimeAsync(10_000);
  await Promise.all([first, last]);
  expect(arrivals).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});

test('calls that were aborted before they began take no place', async () => {
  const { crm, arrivals } = portal({ requests: 1, perMs: 10_000 });
  const signal = AbortSignal.abort();
  for (let i = 0; i < 5; i += 1) {
    const wanted = { code: 'aborted' };
    expect(await rejection(crm.getCapabilities({}, { signal }))).toMatchObject(wanted);
  }
  const call = crm.getCase({ path });
  await vi.advanceTimersByTimeAsync(10);
  expect(await call).toMatchObject({ id: 1 });
  expect(arrivals).toHaveLength(1);
});

test('a request that fails gives its place back', async () => {
  const rateLimit = { requests: 2, perMs: 100 };
  const { crm } = clientOf(() => Promise.reject(new Error('broken')), { rateLimit, retry: false });
  const all = Promise.all(Array.from({ length: 9 }, () => rejection(crm.getCase({ path }))));
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await all).map(({ code }) => code)).toEqual(Array(9).fill('connection'));
});

test('each attempt counts, and waiting is no part of the time of all attempts', async () => {
  const answers = [well, ...Array.from({ length: 3 }, () => () => page('', 503)), well];
  let next = 0;
  const { crm } = clientOf(() => answers[next++]!(), {
    rateLimit: { requests: 1, perMs: 100 },
    retry: { maxTotalMs: 1_500, baseDelayMs: 10 },
  });
  const all = calls(crm, 2);
  await vi.runAllTimersAsync();
  expect(await all).toHaveLength(2);
  expect(next).toBe(5);
});

describe('rateLimiter', () => {
  test.each([
    ...[
      { requests: 0, perMs: 1 },
      { requests: 1.5, perMs: 1 },
      { requests: 1, perMs: 0 },
    ],
    ...[{ requests: 5 }, {}, { requests: '5', perMs: 1 }, { requests: 1, perMs: 2 ** 31 }],
  ])('refuses %j', (limit) => {
    expect(() => rateLimiter(limit as RateLimit)).toThrow(
      new RangeError('rateLimiter needs integers from 1 to 2147483647 as requests and perMs.'),
    );
  });
});
