import type { Employee } from '../../generated/schema.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { REMOVED_USER_ID } from '../request/users.js';
import type { Members } from './kinds/kind.js';

/** The id of a user, or undefined for the placeholder, which stands for someone else. */
export const userIdOf = ({ id }: Employee): string | undefined => (isRemoved(id) ? undefined : id);

const isRemoved = (id: string): boolean => id.toLowerCase() === REMOVED_USER_ID;

/** The access of a case or opportunity as its update takes it. */
export const accessOf = (record: {
  readonly isPrivate: boolean;
  readonly accessList?: readonly Employee[];
}): { readonly isPrivate: boolean; readonly accessList: readonly string[] } => ({
  isPrivate: record.isPrivate,
  accessList: record.accessList?.map(({ id }) => id) ?? [],
});

/**
 * Puts the access list into the body of an update as it has to be: the one of the record unless the
 * changes have another, and none for a public record.
 *
 * @param merged the members of the record with the changes
 * @param changes the changes
 * @param dropRemovedUsers whether the placeholder may be left out
 * @throws InvalidInputError when the list cannot be sent back
 */
export function withAccess(
  operationId: string,
  merged: Members,
  changes: Members,
  dropRemovedUsers: boolean,
): Members {
  const { accessList, ...body } = merged;
  const refuse = (problem: string): never => {
    throw new InvalidInputError(problem, { operationId });
  };
  if (merged['isPrivate'] === false) {
    const isGiven = Array.isArray(changes['accessList']) && changes['accessList'].length > 0;
    if (isGiven) {
      refuse(
        'changes.accessList has no effect on a public record: give changes.isPrivate: true with it',
      );
    }
    return body;
  }
  if (changes['accessList'] !== undefined) return merged;

  const users = accessList as readonly string[];
  const known = users.filter((id) => !isRemoved(id));
  if (known.length < users.length) {
    if (!dropRemovedUsers) {
      refuse(
        'the access list has a removed user or a group, which the server shows as a placeholder and which cannot be sent back; give changes.accessList, or leave them out with dropRemovedUsers: true',
      );
    }
    if (known.length === 0) {
      refuse(
        'nobody would be left on the access list, and the server would make the record public; give changes.accessList',
      );
    }
  }
  return { ...body, accessList: known };
}
