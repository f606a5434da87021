import { NotAppliedError } from '../errors/client-errors.js';
import { notVerified } from '../errors/sentences.js';
import { pause } from '../transport/deadline.js';
import type { CrmResponse } from './crm-promise.js';

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
 * @param response the response to the change
 * @param wanted the value of `isPrivate` that was asked for
 * @param operationId the operation that made the change
 * @param read reads one record by its id
 * @returns the response, in which records that were read again stand as they were read
 * @throws NotAppliedError when a record still contradicts the change
 * @see common/ASC.Core.Common/Caching/CachedAzService.cs:SaveAce of the server
 */
export async function verified(
  response: CrmResponse<unknown>,
  wanted: boolean,
  operationId: string,
  read: (id: number) => Promise<unknown>,
): Promise<CrmResponse<unknown>> {
  const records = [response.data].flat() as VerifiedRecord[];
  const contradicts = (record: VerifiedRecord): boolean =>
    typeof record.isPrivate === 'boolean' && record.isPrivate !== wanted;
  const doubtful = records.filter(contradicts);
  if (doubtful.length === 0) return response;

  await pause(PAUSE_MS, undefined);
  const fresh = new Map<unknown, unknown>();
  for (const [i, record] of doubtful.entries()) {
    let again: VerifiedRecord | undefined;
    let cause: unknown;
    try {
      again = (await read(record.id as number)) as VerifiedRecord;
    } catch (failure) {
      cause = failure; // a record that cannot be read was not verified
    }
    if (!again || contradicts(again)) {
      const ids = doubtful.slice(i).map(({ id }) => id as number);
      throw new NotAppliedError(notVerified(wanted, ids), { operationId, wanted, ids, cause });
    }
    fresh.set(record, again);
  }
  const verifiedRecords = records.map((record) => fresh.get(record) ?? record);
  return { ...response, data: Array.isArray(response.data) ? verifiedRecords : verifiedRecords[0] };
}
