import type { CoreClient } from '../client/types.js';

/**
 * Keeps the result of what was read for a client, as long as the client lives. A failure is not
 * kept. Calls at the same time each read, so that the signal of one does not end the others.
 */
export class FirstAnswer<T> {
  readonly #results = new WeakMap<CoreClient, Map<string, T>>();

  /** The result that is kept under a name, or what `read` gives. */
  async of(crm: CoreClient, name: string, again: boolean, read: () => Promise<T>): Promise<T> {
    const results = this.#results.get(crm) ?? new Map<string, T>();
    this.#results.set(crm, results);
    const kept = results.get(name);
    if (kept !== undefined && !again) return kept;
    const result = await read();
    results.set(name, result);
    return result;
  }

  /** Forgets what was read for a client. */
  forget(crm: CoreClient): void {
    this.#results.delete(crm);
  }
}
