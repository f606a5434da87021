import type { AnyCrmError } from '../errors/is-crm-error.js';
import type { RecordAccess } from './record-access.js';
import type { TargetKind } from './targets.js';

/**
 * Why a record was skipped.
 *
 * - `aborted`: the caller's signal was aborted before the record was begun.
 * - `stopped`: an error before it would fail every record, such as a refused token.
 * - `notAllowed`: the caller may not change it, and a filter found it, or nothing was sent. The
 *   server's own operations on filtered records leave such records out silently. A record that was
 *   named and that the server refuses has failed instead.
 * - `gone`: a filter found it, and it was out of reach when it was read.
 * - `managersHidden`: it is a contact that everyone may read. The server does not show who manages
 *   it, so that nobody can be taken off that list without the others. `makePrivate` replaces them all.
 */
export type SkipReason = 'aborted' | 'gone' | 'managersHidden' | 'notAllowed' | 'stopped';

interface Outcome {
  readonly kind: TargetKind;
  readonly id: number;
}

/** The record was changed, and read back to prove it; or would be, in a dry run. */
export interface Changed<State> extends Outcome {
  readonly status: 'changed';
  readonly before: State;
  /** The access as it was read back, or as it would be. */
  readonly after: State;
}

/** The record was as it was wanted, or there was nothing to change about it. Nothing was sent. */
export interface Unchanged<State> extends Outcome {
  readonly status: 'unchanged';
  readonly before: State;
  readonly after: State;
}

/** The record was left as it is. */
export interface Skipped<State> extends Outcome {
  readonly status: 'skipped';
  readonly reason: SkipReason;
  readonly before?: State;
  /** What the server said, if it was asked. */
  readonly error?: AnyCrmError;
}

/** The record could not be changed, or it is not known whether it was. */
export interface Failed<State> extends Outcome {
  readonly status: 'failed';
  /** A NotAppliedError when the server reported success, but the record is not as it was wanted. */
  readonly error: AnyCrmError;
  readonly before?: State;
  /** What the access was to be. Absent when nothing was sent. */
  readonly wanted?: State;
  /** What the access is, as far as it could be read back. */
  readonly found?: State;
}

/** What became of one record. */
export type AccessResult<State = RecordAccess> =
  | Changed<State>
  | Failed<State>
  | Skipped<State>
  | Unchanged<State>;

/** What became of all records. */
export interface AccessReport<State = RecordAccess> {
  /** One result for each record, in the order of the targets, named records first. */
  readonly results: readonly AccessResult<State>[];
  readonly counts: Readonly<Record<AccessResult['status'], number>>;
  /**
   * Whether every record that was found is as it was wanted: nothing failed and nothing was skipped.
   * A record that came to match a filter while its list was read may not have been found.
   */
  readonly isComplete: boolean;
  /** Whether this tells what would be done, and nothing was. */
  readonly isDryRun: boolean;
}

/** Counts results. */
export function reportOf<State>(
  results: readonly AccessResult<State>[],
  isDryRun: boolean,
): AccessReport<State> {
  const counts = { changed: 0, unchanged: 0, skipped: 0, failed: 0 };
  for (const { status } of results) counts[status] += 1;
  return { results, counts, isComplete: counts.failed + counts.skipped === 0, isDryRun };
}

/**
 * Throws the error of the first record that failed, for callers who want all or an error.
 *
 * @param report what a helper returned
 * @returns the same report, when nothing failed; records may be skipped
 * @throws AnyCrmError, the error of the first record that failed
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { makePublic, throwIfFailed } from 'onlyoffice-crm/access';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * throwIfFailed(await makePublic(crm, { case: 12 }));
 * ```
 */
export function throwIfFailed<State>(report: AccessReport<State>): AccessReport<State> {
  for (const result of report.results) if (result.status === 'failed') throw result.error;
  return report;
}
