import type { CoreClient } from '../client/types.js';
import { changeAccess } from './change-access.js';
import { type AccessOptions, readSettings } from './options.js';
import type { AccessReport } from './report.js';
import type { RecordTargets, Several } from './targets.js';
import { type Users, userIdsOf } from './users.js';

/**
 * Makes records private to users, who replace those who could see them before.
 *
 * - The server adds the caller to the list of a case or opportunity, and `after` shows it. It adds
 *   neither the creator nor the responsible user, who then do not see the record any more.
 * - A contact is private to the users alone: a caller who is not an administrator and not among them
 *   loses it.
 * - For a case or opportunity the caller must be its creator or a CRM administrator, and for a
 *   contact someone who may edit it.
 * - A record that has these users is left as it is. So calling it again finishes what failed.
 *
 * @param crm a client of either entry
 * @param targets the records, such as `{ case: 12 }` or `{ contacts: { tags: ['vip'] } }`
 * @param users who may see and edit them, at least one
 * @param options how many records at a time, progress, a signal, a dry run
 * @returns what became of each record
 * @throws InvalidInputError when there is no user, when a user is unknown or has left, or when the
 * targets cannot be used; nothing was changed then. And what the calls before the first change reject
 * with. Errors of single records stand in the report
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { makePrivate } from 'onlyoffice-crm/access';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const ann = await crm.getUserByEmail({ query: { email: 'anna.weber@acme.test' } });
 * const { counts } = await makePrivate(crm, { opportunity: 12, case: [1, 2] }, ann);
 * console.log(counts.changed, 'changed and', counts.failed, 'failed');
 * ```
 * @see CRM/CRMApi.Cases.cs:SetAccessToCases, CRMApi.Deals.cs:SetAccessToDeal and
 * CRMApi.Contacts.cs:SetAccessToContact of the server
 */
export async function makePrivate(
  crm: CoreClient,
  targets: Several<RecordTargets>,
  users: Users,
  options: AccessOptions = {},
): Promise<AccessReport> {
  const helper = 'makePrivate';
  const settings = readSettings(options, helper);
  return changeAccess({
    crm,
    helper,
    targets,
    settings,
    users: userIdsOf(users, 'users', helper),
    plan: (found) => () => ({ visibility: 'private', users: found }),
  });
}
