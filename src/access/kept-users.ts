import { InvalidInputError } from '../errors/client-errors.js';
import { KINDS } from './kinds.js';
import type { Settings } from './options.js';
import { type AccessUser, isOn, type RecordAccess } from './record-access.js';
import type { Caller } from './users.js';

/**
 * The users of a list who can be sent back.
 *
 * @throws InvalidInputError when the list has a placeholder, unless it may be dropped
 */
export function usersToKeep(
  { users }: RecordAccess,
  { dropRemovedUsers }: Settings,
  helper: string,
): AccessUser[] {
  const known = users.filter(({ isPlaceholder }) => !isPlaceholder);
  if (known.length < users.length && !dropRemovedUsers) {
    throw new InvalidInputError(
      'the list has a removed user or a group, which the server shows as a placeholder and which cannot be sent back; dropRemovedUsers: true leaves them out',
      { operationId: helper },
    );
  }
  return known;
}

/**
 * Refuses to take the caller off a list to which the server would add the caller again.
 *
 * @throws InvalidInputError when the caller is among the users and on the list
 */
export function refuseForCaller(
  { kind, users }: RecordAccess,
  leaving: readonly AccessUser[],
  caller: Caller,
  helper: string,
): void {
  if (!KINDS[kind].addsCaller || !isOn(leaving, caller) || !isOn(users, caller)) return;
  throw new InvalidInputError(
    'the caller cannot leave the list of a case or an opportunity, because the server adds the caller to every list that it writes; someone else has to do it',
    { operationId: helper },
  );
}
