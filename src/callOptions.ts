import type { OperationId } from '../generated/operations.js';
import { InvalidInputError } from './errors.js';
import { RETRY_POLICY, type RetryPolicy } from './retry.js';
import { MAX_TIMER_MS } from './timeLimit.js';

/** What one call wants otherwise than its client. */
export interface CallOptions {
  /** Ends the whole call: the sign-in and the pauses between attempts too. It then rejects with an AbortError. */
  readonly signal?: AbortSignal;
  /** How long one attempt may take, in milliseconds, as the option of the client. */
  readonly timeoutMs?: number;
  /** When and how often the request is sent again, as the option of the client; what is left out is as there. */
  readonly retry?: Partial<RetryPolicy> | false;
}

/** What is wrong with a time limit, or undefined. */
export function problemOfTimeout(timeoutMs: unknown): string | undefined {
  const fits = typeof timeoutMs === 'number' && timeoutMs > 0 && (timeoutMs <= MAX_TIMER_MS || timeoutMs === Infinity);
  return fits ? undefined : `timeoutMs must be a number of milliseconds above 0 and up to ${MAX_TIMER_MS}, or Infinity for none.`;
}

/** What is wrong with a retry policy, or undefined. */
export function problemOfRetry(retry: unknown): string | undefined {
  if (retry === false) return undefined;
  if (typeof retry !== 'object' || retry === null) return `retry must be false, or an object with some of ${Object.keys(RETRY_POLICY).join(', ')}.`;
  for (const [name, value] of Object.entries(retry)) {
    if (!Object.hasOwn(RETRY_POLICY, name)) return `${name} is not known in retry; known are ${Object.keys(RETRY_POLICY).join(', ')}.`;
    if (name === 'maxAttempts' ? !(Number.isInteger(value) && value >= 1) : !(typeof value === 'number' && value >= 0 && value <= MAX_TIMER_MS)) {
      return name === 'maxAttempts' ? 'retry.maxAttempts must be a whole number of at least 1.' : `retry.${name} must be a number of milliseconds from 0 to ${MAX_TIMER_MS}.`;
    }
  }
  return undefined;
}

/** The options of a call once they have been found to be fine. */
export function checkedCallOptions(operationId: OperationId, options: CallOptions = {}): CallOptions {
  const refuse = (problem: string): never => {
    throw new InvalidInputError(`the options of the call cannot be used: ${problem}`, { operationId });
  };
  if (typeof options !== 'object' || options === null) refuse('they must be an object.');
  const { signal, timeoutMs, retry, ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) refuse(`${unknown} is not known; known are signal, timeoutMs, retry.`);
  if (signal !== undefined && !(typeof signal?.addEventListener === 'function' && typeof signal.removeEventListener === 'function' && typeof signal.aborted === 'boolean')) refuse('signal must be an AbortSignal.');
  const problem = (timeoutMs === undefined ? undefined : problemOfTimeout(timeoutMs)) ?? (retry === undefined ? undefined : problemOfRetry(retry));
  if (problem !== undefined) refuse(problem);
  return { ...(signal && { signal }), ...(timeoutMs !== undefined && { timeoutMs }), ...(retry !== undefined && { retry }) };
}
