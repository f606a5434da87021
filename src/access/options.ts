import { CALL_OPTIONS, type CallOptions, problemOf } from '../client/options.js';
import { InvalidInputError } from '../errors/client-errors.js';
import type { Schema } from '../operation/schema.js';
import type { RecordAccess, TaskResponsibility } from './record-access.js';
import type { AccessResult } from './report.js';

/** How far a change of several records is. */
export interface AccessProgress {
  /** How many records are done with, whatever became of them. */
  readonly done: number;
  /** How many records there are. */
  readonly total: number;
  /** What became of the last one. */
  readonly result: AccessResult<RecordAccess | TaskResponsibility>;
}

/** How several records are read. Those of a call apply to each request. */
export interface ReadOptions extends CallOptions {
  /**
   * How many records are worked on at a time, 1 to 100. A limiter of the client applies besides.
   * @defaultValue 4
   */
  readonly concurrency?: number;
}

/** How several records are changed. */
export interface AccessOptions extends ReadOptions {
  /**
   * Stops between two records. Before the first change the promise is rejected with an AbortError.
   * After it, records that were begun are finished, and the others are skipped.
   */
  readonly signal?: AbortSignal;
  /**
   * Is told after each record how far the change is. When it fails, the change goes on, and
   * `console.error` is told once.
   */
  readonly onProgress?: (progress: AccessProgress) => void;
  /**
   * Changes nothing, and returns what would become of each record.
   * @defaultValue `false`
   */
  readonly dryRun?: boolean;
  /**
   * Whether users are looked up among the people of the portal before anything is changed. Without
   * it any id is taken, also that of a group or of nobody.
   * @defaultValue `true`
   */
  readonly checkUsers?: boolean;
}

/** How lists are changed of which some users stay. */
export interface KeepOptions extends AccessOptions {
  /**
   * Leaves removed users and groups out of a list that is sent back. The server shows a placeholder
   * for each of them, so that whoever it stands for loses the access. Unless it is true, such a
   * record fails and stays as it is.
   * @defaultValue `false`
   */
  readonly dropRemovedUsers?: boolean;
}

/** The options of a helper, complete. */
export interface Settings {
  readonly concurrency: number;
  readonly onProgress: ((progress: AccessProgress) => void) | undefined;
  readonly dryRun: boolean;
  readonly checkUsers: boolean;
  readonly dropRemovedUsers: boolean;
  readonly signal: AbortSignal | undefined;
  /** The options of calls that the caller may abort. */
  readonly call: CallOptions;
  /** The options of calls that change something or prove it, which are not left half done. */
  readonly change: CallOptions;
}

const FLAG: Schema = { type: 'boolean' };

const KNOWN: Record<string, Schema> = {
  ...CALL_OPTIONS,
  concurrency: { type: 'integer', minimum: 1, maximum: 100 },
  onProgress: { type: 'function' },
  dryRun: FLAG,
  checkUsers: FLAG,
  dropRemovedUsers: FLAG,
};

/**
 * Validates the options of a helper: one that is misspelt, such as `dryrun`, must not change anything.
 *
 * @param more options that only this helper has
 * @throws InvalidInputError when an option cannot be used
 */
export function readSettings(given: KeepOptions, helper: string, more: object = {}): Settings {
  const problem = problemOf(given, { ...KNOWN, ...more });
  if (problem !== undefined) throw new InvalidInputError(problem, { operationId: helper });
  const { signal, timeoutMs, retry } = given;
  const change = {
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(retry !== undefined && { retry }),
  };
  return {
    concurrency: given.concurrency ?? 4,
    onProgress: given.onProgress,
    dryRun: given.dryRun ?? false,
    checkUsers: given.checkUsers ?? true,
    dropRemovedUsers: given.dropRemovedUsers ?? false,
    signal,
    call: signal ? { ...change, signal } : change,
    change,
  };
}
