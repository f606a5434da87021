/** Why something was given up. */
export class GivenUp extends Error {
  readonly why: 'timeout' | 'abort';

  constructor(why: 'timeout' | 'abort', cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

/**
 * Runs something until it ends, its time is over or the caller gives up, whichever comes first. It leaves neither a
 * timer nor a listener behind, and does not wait for what takes no notice of the signal.
 *
 * @param run what to run; its signal says that nobody waits any longer
 * @param timeoutMs how long it may take, or Infinity
 * @param signal the caller's signal
 * @throws GivenUp, whose cause is the caller's reason, or what `run` fails with
 */
export async function withinLimits<T>(run: (signal: AbortSignal) => Promise<T>, timeoutMs: number, signal: AbortSignal | undefined): Promise<T> {
  if (signal?.aborted) throw new GivenUp('abort', signal.reason);
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  const over = new Promise<never>((_, reject) => {
    const giveUp = (reason: GivenUp): void => {
      reject(reason); // before the signal, so that this is what the caller hears
      controller.abort(reason);
    };
    if (timeoutMs !== Infinity) timer = setTimeout(() => giveUp(new GivenUp('timeout')), timeoutMs);
    onAbort = () => giveUp(new GivenUp('abort', signal?.reason));
    signal?.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([over, run(controller.signal)]);
  } finally {
    clearTimeout(timer);
    if (onAbort) signal?.removeEventListener('abort', onAbort);
  }
}

/** Waits, unless the caller gives up. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return withinLimits(() => new Promise<never>(() => undefined), ms, signal).catch((reason: unknown) => {
    if (!(reason instanceof GivenUp && reason.why === 'timeout')) throw reason;
  });
}
