import { NotAppliedError } from '../errors/client-errors.js';
import { notVerified } from '../errors/sentences.js';
import { AbortError } from '../errors/transport-errors.js';
import type { Change, Operation } from '../operation/operation.js';
import { type CallerAborted, pause } from '../transport/deadline.js';

// The nodes of a portal learn of a change from one another, which takes a moment.
const PAUSE_MS = 300;

interface VerifiedRecord {
  readonly id?: unknown;
  readonly isPrivate?: unknown;
}

/**
 * Verifies that a change of access took effect. A record that contradicts it is read again once,
 * because the server computes `isPrivate` from a cache that its nodes share.
 *
 * @param change what was asked for, and what came back
 * @param read the operation that reads one record
 * @param parameter the name of the id in the path of that operation
 * @returns the result, in which records that were read again stand as they were read
 * @throws NotAppliedError when a record still contradicts the change
 * @see common/ASC.Core.Common/Caching/CachedAzService.cs:SaveAce of the server
 */
export async function verifyAccess(
  { operationId, body, result, signal, call }: Change,
  read: Operation<never, object>,
  parameter: string,
): Promise<unknown> {
  const wanted = body?.['isPrivate'] === true;
  const contradicts = (record: VerifiedRecord): boolean =>
    typeof record.isPrivate === 'boolean' && record.isPrivate !== wanted;
  const records = [result].flat() as VerifiedRecord[];
  const doubtful = records.filter(contradicts);
  if (doubtful.length === 0) return result;

  await pause(PAUSE_MS, signal).catch(({ cause }: CallerAborted) => {
    const message = 'the signal of the call was aborted after the change, which was not verified';
    throw new AbortError(message, { operationId, attempts: 1, cause });
  });
  const fresh = new Map<VerifiedRecord, VerifiedRecord>();
  for (const [i, record] of doubtful.entries()) {
    let again: VerifiedRecord | undefined;
    let cause: unknown;
    try {
      again = (await call(read, { path: { [parameter]: record.id } })) as VerifiedRecord;
    } catch (failure) {
      if (failure instanceof AbortError) throw failure;
      cause = failure; // a record that cannot be read was not verified
    }
    if (!again || contradicts(again)) {
      const ids = doubtful.slice(i).map(({ id }) => id as number);
      throw new NotAppliedError(notVerified(wanted, ids, again !== undefined), {
        operationId,
        wanted,
        ids,
        cause,
      });
    }
    fresh.set(record, again);
  }
  const verified = records.map((record) => fresh.get(record) ?? record);
  return Array.isArray(result) ? verified : verified[0];
}
