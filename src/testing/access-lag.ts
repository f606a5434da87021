import type { PortalCase, PortalOpportunity } from './records.js';

/**
 * The access entries of cases and opportunities are cached by each process of the server, so that a
 * response can show them as they were before a change.
 *
 * @see common/ASC.Core.Common/Caching/CachedAzService.cs of the server
 */
export class AccessLag {
  /** How many times the old access is shown after each change. */
  reads = 0;
  readonly #old = new WeakMap<object, { access: readonly string[]; reads: number }>();

  change(record: PortalCase | PortalOpportunity, access: string[]): void {
    if (this.reads > 0) this.#old.set(record, { access: record.access, reads: this.reads });
    record.access = access;
  }

  /** What a response shows; each call is one read. */
  shown(record: PortalCase | PortalOpportunity): readonly string[] {
    const old = this.#old.get(record);
    if (!old || old.reads === 0) return record.access;
    old.reads -= 1;
    return old.access;
  }
}
