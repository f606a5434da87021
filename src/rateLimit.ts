import { MAX_TIMER_MS, withinLimits } from './timeLimit.js';

/** How many requests may be sent in how long a time. */
export interface RateLimit {
  /** How many requests, at least 1. */
  readonly requests: number;
  /** In how many milliseconds, at least 1. */
  readonly perMs: number;
}

/** What a portal takes before it answers 503: 500 requests in 10 seconds. */
export const PORTAL_RATE_LIMIT: RateLimit = Object.freeze({ requests: 500, perMs: 10_000 });

/** What is wrong with a limit, or undefined. */
export function problemOfRateLimit(rateLimit: unknown): string | undefined {
  const { requests, perMs } = (typeof rateLimit === 'object' && rateLimit !== null ? rateLimit : {}) as Partial<RateLimit>;
  const fits = typeof rateLimit === 'boolean' || (isCount(requests) && isCount(perMs) && perMs <= MAX_TIMER_MS);
  return fits ? undefined : `rateLimit must be true, false, or { requests, perMs } with whole numbers of at least 1, perMs up to ${MAX_TIMER_MS}.`;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

/** Lets through so many requests that the portal never sees more than it takes. */
export interface RateLimiter {
  /**
   * Waits until a request may be sent, the first come first.
   *
   * @returns what to call once the answer has come or the request has failed
   */
  acquire(signal: AbortSignal | undefined): Promise<() => void>;
}

/**
 * Makes a limiter. A place is free again `perMs` after the answer came, not after the request was sent: the portal
 * counts from when a request arrives, which is some time in between.
 */
export function createRateLimiter({ requests, perMs }: RateLimit): RateLimiter {
  const ends: number[] = []; // when the answers of the places that are not free yet came, the oldest first
  const waiting = new Set<() => void>();
  let inFlight = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function serve(): void {
    const now = performance.now();
    while (ends.length > 0 && ends[0]! + perMs <= now) ends.shift();
    for (const enter of waiting) {
      if (inFlight + ends.length >= requests) break;
      waiting.delete(enter);
      inFlight += 1;
      enter();
    }
    clearTimeout(timer);
    if (waiting.size > 0 && ends.length > 0) timer = setTimeout(serve, Math.ceil(ends[0]! + perMs - now));
  }

  function release(): void {
    inFlight -= 1;
    ends.push(performance.now());
    serve();
  }

  return {
    async acquire(signal) {
      let enter!: () => void;
      let isIn = false;
      const entered = new Promise<void>((resolve) => {
        enter = () => {
          isIn = true;
          resolve();
        };
      });
      waiting.add(enter);
      serve();
      try {
        await withinLimits(() => entered, Infinity, signal);
      } catch (reason) {
        waiting.delete(enter);
        if (isIn) inFlight -= 1; // let in, but gone
        serve();
        throw reason;
      }
      return release;
    },
  };
}
