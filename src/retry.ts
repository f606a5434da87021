import { pause } from './timeLimit.js';

/** When and how often a request is sent again. */
export interface RetryPolicy {
  /** How often a request is sent at the most, the first time included; once more if its token had to be renewed. */
  readonly maxAttempts: number;
  /** How long to wait before the second attempt at the most, in milliseconds. It doubles from one attempt to the next. */
  readonly baseDelayMs: number;
  /** How long to wait between two attempts at the most, in milliseconds, unless the portal asks for more. */
  readonly maxDelayMs: number;
  /** How long after the first attempt the last one may begin, in milliseconds; the time in the queue of `rateLimit` aside. */
  readonly maxTotalMs: number;
}

/** How a request is sent again unless the options say otherwise. */
export const RETRY_POLICY: RetryPolicy = Object.freeze({ maxAttempts: 4, baseDelayMs: 500, maxDelayMs: 8_000, maxTotalMs: 60_000 });

/** The statuses after which a request is sent again, if the document says that it may be. */
export const RETRYABLE_STATUSES: readonly number[] = Object.freeze([429, 502, 503, 504]);

/** How an attempt ended: with an answer, or with an error that says whether another attempt may help. */
export type Outcome = { readonly response: Response } | { readonly failure: unknown; readonly mayPass: boolean };

/** An attempt that is about to follow a failed one. */
export interface Retry {
  /** How often the request is sent at the most. */
  readonly maxAttempts: number;
  /** How long it is waited for, in milliseconds. */
  readonly delayMs: number;
  readonly outcome: Outcome;
}

/**
 * Makes attempts until one ends well, the policy is used up or another one would not help.
 *
 * @param attempt makes one
 * @param policy how often; undefined for once only
 * @param around what ends the waiting, how long the attempts have taken so far, and who hears of each that is to follow
 * @returns how the last one ended
 */
export async function withRetries(attempt: () => Promise<Outcome>, policy: RetryPolicy | undefined, around: { signal: AbortSignal | undefined; elapsedMs: () => number; onRetry: (retry: Retry) => void }): Promise<Outcome> {
  for (let number = 1; ; number += 1) {
    const outcome = await attempt();
    if (!policy || number >= policy.maxAttempts || !mayPass(outcome)) return outcome;
    const delayMs = delayOf(outcome, number, policy);
    if (around.elapsedMs() + delayMs > policy.maxTotalMs) return outcome;
    around.onRetry({ maxAttempts: policy.maxAttempts, delayMs, outcome });
    await pause(delayMs, around.signal);
  }
}

function mayPass(outcome: Outcome): boolean {
  return 'response' in outcome ? RETRYABLE_STATUSES.includes(outcome.response.status) : outcome.mayPass;
}

/** Full jitter, so that many clients do not come back at once; but never sooner than the portal asks. */
function delayOf(outcome: Outcome, number: number, { baseDelayMs, maxDelayMs }: RetryPolicy): number {
  const backoff = Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (number - 1));
  return Math.round(Math.max(backoff, ('response' in outcome && retryAfterMs(outcome.response)) || 0));
}

/** How long the header `Retry-After` of an answer asks to wait, in seconds or until a date. */
export function retryAfterMs({ headers }: Response): number | undefined {
  const text = headers.get('Retry-After')?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER);
  const ms = /^[a-z]{3}.* GMT$/i.test(text) ? Date.parse(text) - Date.now() : Number.NaN;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
