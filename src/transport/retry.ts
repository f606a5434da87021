import { messageWithCauses, oneLine } from '../errors/text.js';
import type { Hooks } from '../logging/hooks.js';
import { redact } from '../logging/redact.js';
import { pause } from './deadline.js';
import type { CompleteResponse, Exchange, Transport } from './exchange.js';
import { ConnectionFailure } from './send.js';

/** When and how often a request is sent again. */
export interface RetryPolicy {
  /**
   * How many times a request is sent at most, the first time included; once more if its token had
   * to be renewed.
   */
  readonly maxAttempts: number;
  /**
   * The longest pause before the second attempt, in milliseconds. It doubles from one attempt to
   * the next.
   */
  readonly baseDelayMs: number;
  /** The longest pause between two attempts, in milliseconds, unless the portal asks for more. */
  readonly maxDelayMs: number;
  /** How long after the first attempt the last one may begin, in milliseconds. */
  readonly maxTotalMs: number;
}

/** How a request is sent again unless the options say otherwise. */
export const RETRY_POLICY: RetryPolicy = Object.freeze({
  maxAttempts: 4,
  baseDelayMs: 500,
  maxDelayMs: 8_000,
  maxTotalMs: 60_000,
});

/** The statuses after which an idempotent request is sent again. */
export const RETRYABLE_STATUSES: readonly number[] = Object.freeze([429, 502, 503, 504]);

/** How an attempt ended: with a response, or with what it failed with. */
type Outcome = CompleteResponse | { readonly response?: undefined; readonly failure: unknown };

/** Sends a request again after failures that pass by themselves, if the request is idempotent. */
export function withRetry(next: Transport, hooks: Hooks | undefined): Transport {
  return async (exchange) => {
    const start = performance.now();
    for (let number = 1; ; number += 1) {
      const outcome: Outcome = await next(exchange).catch((failure: unknown) => ({ failure }));
      const delayMs = delayBeforeNext(outcome, exchange, number, performance.now() - start);
      if (delayMs === undefined) {
        if (outcome.response) return outcome;
        throw outcome.failure;
      }
      announce(outcome, exchange, delayMs, hooks);
      await pause(delayMs, exchange.signal);
    }
  };
}

function delayBeforeNext(
  outcome: Outcome,
  { retry, operation, isRepeatable, attempts, renewals }: Exchange,
  number: number,
  elapsedMs: number,
): number | undefined {
  if (
    !retry ||
    !operation.isIdempotent ||
    !isRepeatable ||
    attempts >= retry.maxAttempts + renewals
  ) {
    return undefined;
  }
  const { response } = outcome;
  const isTemporary = response
    ? RETRYABLE_STATUSES.includes(response.status)
    : outcome.failure instanceof ConnectionFailure && outcome.failure.isTemporary;
  if (!isTemporary) return undefined;
  // Full jitter, so that many clients do not come back at once; but never sooner than the portal
  // asks.
  const backoff = Math.random() * Math.min(retry.maxDelayMs, retry.baseDelayMs * 2 ** (number - 1));
  const asked = response && retryAfterMs(response);
  const delayMs = Math.round(Math.max(backoff, asked ?? 0));
  return elapsedMs + delayMs > retry.maxTotalMs ? undefined : delayMs;
}

function announce(
  outcome: Outcome,
  exchange: Exchange,
  delayMs: number,
  hooks: Hooks | undefined,
): void {
  const reason = outcome.response
    ? `${outcome.response.status}`
    : oneLine(redact(messageWithCauses(outcome.failure), exchange.secrets));
  // A server that says that it is busy has done nothing; a proxy or a connection may have lost its
  // response.
  if (reason !== '429' && reason !== '503') exchange.mayBeDone = true;
  const { maxAttempts } = exchange.retry as RetryPolicy;
  hooks?.retry(exchange, { maxAttempts, delayMs, reason });
}

/**
 * How long the header `Retry-After` of a response asks to wait, in milliseconds, from seconds or a
 * date.
 */
export function retryAfterMs({ headers }: Response): number | undefined {
  const text = headers.get('Retry-After')?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER);
  if (!/^[a-z]{3}.* GMT$/i.test(text)) return undefined;
  const ms = Date.parse(text) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
