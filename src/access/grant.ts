import type { CoreClient } from '../client/types.js';
import { changeAccess } from './change-access.js';
import { usersToKeep } from './kept-users.js';
import { type KeepOptions, readSettings } from './options.js';
import { isOn, union } from './record-access.js';
import type { AccessReport } from './report.js';
import type { RecordTargets, Several } from './targets.js';
import { type Users, userIdsOf } from './users.js';

/**
 * Adds users to the lists of private records. Whoever is on a list stays on it.
 *
 * A record that everyone sees has no list and is left as it is: grant never makes one private. So is
 * a contact that everyone may read, whose managers the server does not show.
 *
 * @param crm a client of either entry
 * @param targets the records, such as `{ case: 12 }` or `{ contacts: { tags: ['vip'] } }`
 * @param users who may see and edit them too, at least one
 * @param options what to do about removed users, how many records at a time, progress, a signal, a
 * dry run
 * @returns what became of each record
 * @throws InvalidInputError when there is no user, when a user is unknown or has left, or when the
 * targets cannot be used; nothing was changed then. And what the calls before the first change reject
 * with. Errors of single records stand in the report
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { grant } from 'onlyoffice-crm/access';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const boris = await crm.getUserByEmail({ query: { email: 'boris@acme.test' } });
 * await grant(crm, { opportunities: { stageType: 'Open' } }, boris, { dryRun: true });
 * ```
 */
export async function grant(
  crm: CoreClient,
  targets: Several<RecordTargets>,
  users: Users,
  options: KeepOptions = {},
): Promise<AccessReport> {
  const helper = 'grant';
  const settings = readSettings(options, helper);
  return changeAccess({
    crm,
    helper,
    targets,
    settings,
    users: userIdsOf(users, 'users', helper),
    plan: (found) => (before) => {
      const isOpen = before.visibility !== 'private';
      if (isOpen || found.every((user) => isOn(before.users, user))) return undefined;
      const kept = usersToKeep(before, settings, helper);
      return { visibility: 'private', users: union(kept, found) };
    },
  });
}
