import type { Transport } from './exchange.js';

/** A wait that ended because its time was over. */
export class DeadlineReached extends Error {}

/** A wait that ended because the caller's signal was aborted; its reason is the `cause`. */
export class CallerAborted extends Error {}

/** The longest time that fits into a timer; a longer one would end at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Ends each attempt that has no complete response in time, and every attempt when the caller's
 * signal is aborted.
 */
export function withDeadline(
  send: (exchange: Parameters<Transport>[0], signal: AbortSignal) => ReturnType<Transport>,
): Transport {
  return (exchange) => {
    const { timeoutMs, signal: caller } = exchange;
    const run = (signal: AbortSignal) => send(exchange, signal);
    return withinTime(run, timeoutMs, caller, () => exchange.cancelBody?.());
  };
}

/**
 * Runs something until it ends, its time is over or the caller's signal is aborted, whichever comes
 * first. It leaves neither a timer nor a listener behind, and does not wait for what ignores the
 * signal.
 *
 * @param run what to run; its signal is aborted when nobody waits any longer
 * @param timeoutMs how long it may take, in milliseconds, or Infinity
 * @param signal the caller's signal
 * @param letGo what to do beside that when it does not succeed
 * @throws DeadlineReached, CallerAborted, or what `run` fails with
 */
export async function withinTime<T>(
  run: (signal: AbortSignal) => Promise<T>,
  timeoutMs: number,
  signal: AbortSignal | undefined,
  letGo?: () => void,
): Promise<T> {
  const aborted = (): Error => new CallerAborted('aborted', { cause: signal?.reason });
  if (signal?.aborted) throw aborted();
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let removeListener: (() => void) | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      const end = (reason: Error): void => {
        reject(reason);
        controller.abort(reason); // a connection that is still open is of no use any more
      };
      if (timeoutMs !== Infinity)
        timer = setTimeout(() => end(new DeadlineReached('timeout')), timeoutMs);
      if (signal) removeListener = onAbort(signal, () => end(aborted()));
      run(controller.signal).then(resolve, reject);
    });
  } catch (failure) {
    controller.abort(failure);
    letGo?.();
    throw failure;
  } finally {
    clearTimeout(timer);
    removeListener?.();
  }
}

/** Waits, unless the caller's signal is aborted. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await withinTime(() => new Promise<never>(() => undefined), ms, signal).catch(
    (reason: unknown) => {
      if (!(reason instanceof DeadlineReached)) throw reason;
    },
  );
}

// One listener for each signal, however many calls share it: Node takes more than ten for a leak
// and says so.
const listeners = new WeakMap<
  AbortSignal,
  { readonly calls: Set<() => void>; readonly listener: () => void }
>();

/** Calls back when a signal is aborted, until the returned function is called. */
function onAbort(signal: AbortSignal, call: () => void): () => void {
  let entry = listeners.get(signal);
  if (!entry) {
    const calls = new Set<() => void>();
    entry = {
      calls,
      listener: () => {
        for (const one of calls) one();
      },
    };
    listeners.set(signal, entry);
  }
  const { calls, listener } = entry;
  if (calls.size === 0) signal.addEventListener('abort', listener);
  calls.add(call);
  return () => {
    calls.delete(call);
    if (calls.size === 0) signal.removeEventListener('abort', listener);
  };
}
