/**
 * Turns a list that may be empty into one that is not, as a private case or opportunity asks for.
 *
 * @param users the ids of users
 * @returns the same list
 * @throws RangeError when the list is empty, since the server would make the record public
 * @example
 * ```ts
 * import { createCrmClient, nonEmpty } from 'onlyoffice-crm';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const team = (process.env['TEAM'] ?? '').split(' ').filter(Boolean);
 * await crm.setCaseAccess({ path: { caseid: 1234 }, body: { isPrivate: true, accessList: nonEmpty(team) } });
 * ```
 */
export function nonEmpty<T>(users: readonly T[]): [T, ...T[]] {
  if (users.length === 0) throw new RangeError('A private record needs at least one user: with none the server would make it public.');
  return users as [T, ...T[]];
}
