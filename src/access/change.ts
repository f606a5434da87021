import type { CallOptions } from '../client/options.js';
import { NotAppliedError } from '../errors/client-errors.js';
import { type AnyCrmError, isCrmError } from '../errors/is-crm-error.js';
import { nameRecord, STOPPING } from '../errors/name-record.js';
import { pause } from '../transport/deadline.js';
import { forEach } from './for-each.js';
import type { AccessProgress, Settings } from './options.js';
import type { RecordAccess, TaskResponsibility } from './record-access.js';
import { type AccessReport, type AccessResult, reportOf, type SkipReason } from './report.js';
import type { TargetKind } from './targets.js';

/** One record that is to be changed. */
export interface Change<State> {
  readonly kind: TargetKind;
  readonly id: number;
  /** What a filter found, which may be old by now. Undefined for a record that was named. */
  readonly listed: State | undefined;
  read(options: CallOptions): Promise<State>;
  /**
   * What the record is to be, a reason to skip it, or undefined when it stays as it is.
   * @throws InvalidInputError when it cannot be
   */
  plan(before: State): SkipReason | State | undefined;
  write(wanted: State, before: State): Promise<unknown>;
  /**
   * Refuses in a dry run what `write` would refuse.
   * @throws the error that `write` would throw before it sends anything
   */
  check?(): Promise<unknown>;
  /** The members of a record that was read back which are not as wanted. */
  missing(found: State, wanted: State): string[];
  /** Whether the caller cannot see the record any more when it is as wanted. */
  hidesFromCaller(wanted: State): boolean;
  /** Whether the caller may make the change, as far as that can be told without trying. */
  mayChange(before: State, wanted: State): boolean;
  describe(state: State): string;
}

// The nodes of a portal learn of a change from one another, which takes a moment.
const PAUSE_MS = 300;

/** Makes changes, several at a time, and tells what became of each record. */
export async function changeAll<State extends RecordAccess | TaskResponsibility>(
  changes: readonly Change<State>[],
  helper: string,
  settings: Settings,
): Promise<AccessReport<State>> {
  const { concurrency, dryRun, signal } = settings;
  const tell = teller(settings.onProgress);
  const results: AccessResult<State>[] = [];
  let done = 0;
  let isStopped = false;
  await forEach(
    changes,
    concurrency,
    async (change, i) => {
      const result = await changeOne(change, helper, settings);
      results[i] = result;
      done += 1;
      if (result.status === 'failed' && STOPPING.includes(result.error.code)) isStopped = true;
      tell({ done, total: changes.length, result });
    },
    () => isStopped || signal?.aborted === true,
  );
  for (const [i, { kind, id }] of changes.entries()) {
    results[i] ??= { kind, id, status: 'skipped', reason: isStopped ? 'stopped' : 'aborted' };
  }
  return reportOf(results, dryRun);
}

/**
 * Calls what the caller gave. Its failure goes to the console, and only the first one, since the
 * records are changed all the same and the report must tell of them.
 */
function teller(onProgress: Settings['onProgress']): (progress: AccessProgress) => void {
  let hasFailed = false;
  const failed = (failure: unknown): void => {
    if (!hasFailed) console.error('onlyoffice-crm: onProgress failed:', failure);
    hasFailed = true;
  };
  return (progress) => {
    try {
      Promise.resolve(onProgress?.(progress)).catch(failed);
    } catch (failure) {
      failed(failure);
    }
  };
}

async function changeOne<State extends RecordAccess | TaskResponsibility>(
  change: Change<State>,
  helper: string,
  { dryRun, call, change: changeOptions }: Settings,
): Promise<AccessResult<State>> {
  const { kind, id, listed } = change;
  const record = { kind, id };
  let before = listed;
  let wanted: State | undefined;
  try {
    before ??= await change.read(call);
    let plan = change.plan(before);
    if (typeof plan === 'object' && listed !== undefined) {
      before = await change.read(call);
      plan = change.plan(before);
    }
    if (plan === undefined) return { ...record, status: 'unchanged', before, after: before };
    if (typeof plan === 'string') return { ...record, status: 'skipped', reason: plan, before };
    if (dryRun) {
      if (!change.mayChange(before, plan))
        return { ...record, status: 'skipped', reason: 'notAllowed', before };
      await change.check?.();
      return { ...record, status: 'changed', before, after: plan };
    }
    wanted = plan;
    await change.write(wanted, before);
    const found = await readBack(change, wanted, changeOptions);
    if (change.missing(found, wanted).length === 0)
      return { ...record, status: 'changed', before, after: found };
    const error = notApplied(change, wanted, found, helper);
    return { ...record, status: 'failed', error, before, wanted, found };
  } catch (error) {
    if (!isCrmError(error)) throw error;
    nameRecord(error, kind, id);
    const known = { ...(before && { before }), ...(wanted && { wanted }) };
    const reason = reasonToSkip(error, listed !== undefined, wanted !== undefined);
    if (reason !== undefined) return { ...record, status: 'skipped', reason, error, ...known };
    return { ...record, status: 'failed', error, ...known };
  }
}

/** A record that nobody named is skipped when it is out of reach, as the server would do. */
function reasonToSkip(
  { code }: AnyCrmError,
  isListed: boolean,
  isBegun: boolean,
): SkipReason | undefined {
  if (code === 'aborted' && !isBegun) return 'aborted';
  if (!isListed) return undefined;
  if (code === 'forbidden') return 'notAllowed';
  return code === 'not_found' ? 'gone' : undefined;
}

/** Reads a record that was changed, and once more a moment later when it is not as wanted. */
async function readBack<State extends object>(
  change: Change<State>,
  wanted: State,
  options: CallOptions,
): Promise<State> {
  try {
    const found = await change.read(options);
    if (change.missing(found, wanted).length === 0) return found;
    await pause(PAUSE_MS, undefined);
    return await change.read(options);
  } catch (error) {
    const isHidden = isCrmError(error) && ['forbidden', 'not_found'].includes(error.code);
    if (isHidden && change.hidesFromCaller(wanted)) return { ...wanted, canEdit: false };
    throw error;
  }
}

function notApplied<State>(
  change: Change<State>,
  wanted: State,
  found: State,
  operationId: string,
): NotAppliedError {
  const { kind, id } = change;
  return new NotAppliedError(
    `the server reported success, but the ${kind} ${id} is ${change.describe(found)} and not ${change.describe(wanted)}, also when read again`,
    { operationId, ids: [id], members: change.missing(found, wanted) },
  );
}
