import { afterEach, beforeEach, vi } from 'vitest';

/** Stops the clock of each test of the file at a known time; promises and requests go on as ever. */
export function useFakeClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({
      now: new Date('2026-06-01T12:00:00Z'),
      toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'],
    });
  });
  afterEach(() => void vi.useRealTimers());
}

/** Waits for a call while the clock runs, and returns how long it took by that clock. */
export async function timed<T>(call: Promise<T>): Promise<number> {
  const start = Date.now();
  let isDone = false;
  const done = call.finally(() => (isDone = true));
  done.catch(() => undefined);
  while (!isDone) {
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(10);
  }
  return Date.now() - start;
}
