import { watch } from 'node:fs';

const PAUSE_MS = 200; // editors write a file in several steps

/**
 * Calls a function after each change in a folder, once for changes that come together, and never
 * while an earlier call runs.
 *
 * @returns what stops watching
 */
export function watchSpec(folder, change) {
  let timer;
  let running = Promise.resolve();
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(change).catch(console.error);
    }, PAUSE_MS);
  });
  return () => watcher.close();
}
