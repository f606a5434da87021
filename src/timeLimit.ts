/** Why something was given up. */
export class GivenUp extends Error {
  readonly why: 'timeout' | 'abort';

  constructor(why: 'timeout' | 'abort', cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

/** The longest time that fits into a timer; a longer one would end at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Runs something until it ends, its time is over or the caller gives up, whichever comes first. It leaves neither a
 * timer nor a listener behind, and does not wait for what takes no notice of the signal.
 *
 * @param run what to run; its signal says that nobody waits any longer, or that what it began is to be let go
 * @param timeoutMs how long it may take, or Infinity
 * @param signal the caller's signal
 * @throws GivenUp, whose cause is the caller's reason, or what `run` fails with
 */
export async function withinLimits<T>(run: (signal: AbortSignal) => Promise<T>, timeoutMs: number, signal: AbortSignal | undefined): Promise<T> {
  if (signal?.aborted) throw new GivenUp('abort', signal.reason);
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let forget: (() => void) | undefined;
  const over = new Promise<never>((_, reject) => {
    if (timeoutMs !== Infinity) timer = setTimeout(() => reject(new GivenUp('timeout')), timeoutMs);
    if (signal) forget = onAbort(signal, () => reject(new GivenUp('abort', signal.reason)));
  });
  try {
    return await Promise.race([over, run(controller.signal)]);
  } catch (failure) {
    controller.abort(failure); // a connection that is still open is of no use any more
    throw failure;
  } finally {
    clearTimeout(timer);
    forget?.();
  }
}

/** Waits, unless the caller gives up. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return withinLimits(() => new Promise<never>(() => undefined), ms, signal).catch((reason: unknown) => {
    if (!(reason instanceof GivenUp && reason.why === 'timeout')) throw reason;
  });
}

// One listener a signal, however many calls share it: Node takes more than ten for a leak and says so.
const heeded = new WeakMap<AbortSignal, { readonly calls: Set<() => void>; readonly listener: () => void }>();

/** Calls back when a signal is aborted, until the returned function is called. */
function onAbort(signal: AbortSignal, call: () => void): () => void {
  let entry = heeded.get(signal);
  if (!entry) {
    const calls = new Set<() => void>();
    entry = { calls, listener: () => calls.forEach((heed) => heed()) };
    heeded.set(signal, entry);
  }
  const { calls, listener } = entry;
  if (calls.size === 0) signal.addEventListener('abort', listener);
  calls.add(call);
  return () => {
    calls.delete(call);
    if (calls.size === 0) signal.removeEventListener('abort', listener);
  };
}
