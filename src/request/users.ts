/**
 * Turns an array that may be empty into one that is not, as a private case or opportunity needs.
 *
 * @param users the ids of users
 * @returns the same array
 * @throws RangeError when the array is empty, because the server would make the record public
 * @example
 * ```ts
 * import { createCrmClient, nonEmpty } from 'onlyoffice-crm';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const team = (process.env['TEAM'] ?? '').split(' ').filter(Boolean);
 * await crm.setCaseAccess({
 *   path: { caseid: 1234 },
 *   body: { isPrivate: true, accessList: nonEmpty(team) },
 * });
 * ```
 */
export function nonEmpty<T>(users: readonly T[]): readonly [T, ...T[]] {
  if (users.length === 0) {
    throw new RangeError(
      'A private record needs at least one user: without users the server would make it public.',
    );
  }
  return users as readonly [T, ...T[]];
}

/**
 * The id that the server shows in an access list in place of a group or of a user who was removed.
 * An access list that holds it cannot be sent back: what it stood for would lose its access. The
 * client refuses it in requests.
 *
 * @see common/ASC.Core.Common/Context/Impl/UserManager.cs:GetUsers of the server
 */
export const REMOVED_USER_ID = '4a515a15-d4d6-4b8e-828e-e0586f18f3a3';
