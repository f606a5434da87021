import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCrmClient, PORTAL_RATE_LIMIT, type RateLimit } from '../../src/index.js';
import { json, PORTAL, rejection, success, TOKEN } from '../support/fakes.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const path = { caseid: 1 };

/** A portal that notes when requests arrive, which is some time after they were sent. */
function portal(rateLimit: RateLimit | boolean | undefined, { latencyMs = 0 } = {}) {
  const arrivals: number[] = [];
  const crm = createCrmClient({
    portal: PORTAL,
    token: TOKEN,
    ...(rateLimit !== undefined && { rateLimit }),
    fetch: async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * latencyMs));
      arrivals.push(Date.now());
      await new Promise((resolve) => setTimeout(resolve, Math.random() * latencyMs));
      return json(success({ id: 1 }));
    },
  });
  return { crm, arrivals };
}

/** The most requests that arrived within any span of that length. */
function busiest(arrivals: readonly number[], perMs: number): number {
  return Math.max(...arrivals.map((start) => arrivals.filter((at) => at >= start && at < start + perMs).length));
}

test.each([0, 50, 3_000])('the portal never sees more than it takes, with a latency of up to %i ms', async (latencyMs) => {
  const { crm, arrivals } = portal({ requests: 20, perMs: 1_000 }, { latencyMs });
  const calls = Promise.all(Array.from({ length: 95 }, () => crm.getCase({ path })));
  await vi.advanceTimersByTimeAsync(60_000);
  await calls;
  expect(arrivals).toHaveLength(95);
  expect(busiest(arrivals, 1_000)).toBeLessThanOrEqual(20);
  expect(vi.getTimerCount()).toBe(0);
});

test('it does not wait longer than it must', async () => {
  const { crm, arrivals } = portal({ requests: 20, perMs: 1_000 });
  const start = Date.now();
  const calls = Promise.all(Array.from({ length: 61 }, () => crm.getCase({ path })));
  await vi.advanceTimersByTimeAsync(10_000);
  await calls;
  expect(arrivals.map((at) => at - start).filter((_, i) => i % 20 === 0).map((ms) => Math.round(ms / 100) * 100)).toEqual([0, 1_000, 2_000, 3_000]);
});

test('without the option there is no limit', async () => {
  const { crm, arrivals } = portal(undefined);
  const calls = Promise.all(Array.from({ length: 600 }, () => crm.getCase({ path })));
  await vi.advanceTimersByTimeAsync(10);
  await calls;
  expect(arrivals).toHaveLength(600);
});

test('true is what the portal takes: 500 in ten seconds', async () => {
  const { crm, arrivals } = portal(true);
  expect(PORTAL_RATE_LIMIT).toEqual({ requests: 500, perMs: 10_000 });
  const calls = Promise.all(Array.from({ length: 501 }, () => crm.getCase({ path })));
  await vi.advanceTimersByTimeAsync(9_000);
  expect(arrivals).toHaveLength(500);
  await vi.advanceTimersByTimeAsync(2_000);
  await calls;
  expect(arrivals).toHaveLength(501);
});

test('the first come first', async () => {
  const order: number[] = [];
  const { crm } = portal({ requests: 1, perMs: 100 });
  const calls = Promise.all([1, 2, 3, 4].map((n) => crm.getCase({ path }).then(() => order.push(n))));
  await vi.advanceTimersByTimeAsync(1_000);
  await calls;
  expect(order).toEqual([1, 2, 3, 4]);
});

test('who gives up waiting takes no place, and the time in the queue does not count as the portal’s', async () => {
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

test('a call that was given up before it began takes no place', async () => {
  const { crm, arrivals } = portal({ requests: 1, perMs: 10_000 });
  for (let i = 0; i < 5; i += 1) expect(await rejection(crm.getCapabilities({}, { signal: AbortSignal.abort() }))).toMatchObject({ code: 'aborted' });
  const call = crm.getCase({ path });
  await vi.advanceTimersByTimeAsync(10);
  expect(await call).toMatchObject({ id: 1 });
  expect(arrivals).toHaveLength(1);
});

test('a request that fails gives its place back', async () => {
  const crm = createCrmClient({ portal: PORTAL, token: TOKEN, rateLimit: { requests: 2, perMs: 100 }, retry: false, fetch: () => Promise.reject(new Error('broken')) });
  const calls = Promise.all(Array.from({ length: 9 }, () => rejection(crm.getCase({ path }))));
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await calls).map(({ code }) => code)).toEqual(Array(9).fill('connection'));
});

test.each([{ requests: 0, perMs: 1 }, { requests: 1.5, perMs: 1 }, { requests: 1, perMs: 0 }, { requests: 5 }, {}, 5, null, { requests: 1, perMs: 2 ** 31 }])('the limit %j is refused', (rateLimit) => {
  expect(() => portal(rateLimit as RateLimit)).toThrow(new TypeError('rateLimit must be true, false, or { requests, perMs } with whole numbers of at least 1, perMs up to 2147483647.'));
});
