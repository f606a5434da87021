import { MAX_TIMER_MS, withinTime } from './deadline.js';
import type { Transport } from './exchange.js';

/** A layer that makes requests wait. */
export type RateLimiter = (next: Transport) => Transport;

/** How many requests may be sent in how long a time. */
export interface RateLimit {
  /** How many requests, at least 1. */
  readonly requests: number;
  /** In how many milliseconds, at least 1. */
  readonly perMs: number;
}

// It is not frozen, since a call that stands outside of a function stays in every bundle.
/**
 * What the vendor's cloud promises to accept before it responds with 503: 500 requests in 10
 * seconds.
 */
export const PORTAL_RATE_LIMIT: RateLimit = { requests: 500, perMs: 10_000 };

/**
 * Makes requests wait, the first come first, so that the portal never sees more of them than the
 * limit allows. A place is free again `perMs` after the response came: the portal counts from when a
 * request arrives, some time in between. Several clients may share a limiter.
 *
 * @param limit how many requests in how long a time
 * @returns what `createCrmClient` of `onlyoffice-crm/core` takes as `limiter`
 * @throws RangeError when a member of the limit is not an integer of at least 1
 * @example
 * ```ts
 * import { createCrmClient, rateLimiter } from 'onlyoffice-crm/core';
 *
 * const crm = createCrmClient({
 *   portal: 'https://acme.onlyoffice.com',
 *   token: 'the-token',
 *   limiter: rateLimiter({ requests: 10, perMs: 1_000 }),
 * });
 * ```
 */
export function rateLimiter(limit: RateLimit = PORTAL_RATE_LIMIT): RateLimiter {
  const { requests, perMs } = limit;
  for (const value of [requests, perMs]) {
    if (!Number.isInteger(value) || value < 1 || value > MAX_TIMER_MS) {
      throw new RangeError(
        `rateLimiter needs integers from 1 to ${MAX_TIMER_MS} as requests and perMs.`,
      );
    }
  }
  const queue = new Set<() => void>();
  const ended: number[] = []; // when the responses came that still count, the oldest first
  let inFlight = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function letIn(): void {
    const now = performance.now();
    while (ended.length > 0 && ended[0]! + perMs <= now) ended.shift();
    for (const enter of queue) {
      if (inFlight + ended.length >= requests) break;
      queue.delete(enter);
      inFlight += 1;
      enter();
    }
    clearTimeout(timer);
    if (queue.size > 0 && ended.length > 0)
      timer = setTimeout(letIn, Math.ceil(ended[0]! + perMs - now));
  }

  async function acquire(signal: AbortSignal | undefined): Promise<void> {
    let enter!: () => void;
    const entered = new Promise<void>((resolve) => {
      enter = resolve;
    });
    queue.add(enter);
    letIn();
    try {
      await withinTime(() => entered, Infinity, signal);
    } catch (reason) {
      if (!queue.delete(enter)) inFlight -= 1; // let in at the last moment, but no longer waiting
      letIn();
      throw reason;
    }
  }

  return (next) => async (exchange) => {
    await acquire(exchange.signal);
    try {
      return await next(exchange);
    } finally {
      inFlight -= 1;
      ended.push(performance.now());
      letIn();
    }
  };
}
