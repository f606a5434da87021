import { InvalidInputError } from '../errors/client-errors.js';
import { withAccess } from './access-list.js';
import type { Members } from './kinds/kind.js';

/** Why a member of a record cannot be sent back as it was read. */
const REASONS: Readonly<Record<string, string>> = {
  bidCurrencyAbbr: 'there is none, or one that the portal no longer knows',
  bidValue: 'it has more digits than a number of JavaScript holds',
  categoryid: 'the category no longer exists',
  responsibleid: 'the responsible user was removed',
  stageid: 'the stage no longer exists',
};

/**
 * The body of an update: the members of the record with the changes.
 *
 * @param operationId the update
 * @param body the members of the record
 * @param changes the changes, none of them undefined
 * @param dropRemovedUsers whether removed users may be left out of the access list
 * @throws InvalidInputError when a member of the record cannot be sent back
 */
export function merge(
  operationId: string,
  body: Members,
  changes: Members,
  dropRemovedUsers: boolean,
): Members {
  const merged = { ...body, ...changes };
  const unknown = Object.keys(merged).find((name) => merged[name] === undefined);
  if (unknown !== undefined) {
    const reason = REASONS[unknown] ?? 'it is empty, which an update does not accept';
    throw new InvalidInputError(
      `${unknown} cannot be sent back as it is: ${reason}; give changes.${unknown}`,
      { operationId },
    );
  }
  return 'isPrivate' in body ? withAccess(operationId, merged, changes, dropRemovedUsers) : merged;
}
