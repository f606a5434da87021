import type { CoreClient } from '../client/types.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { changeAccess } from './change-access.js';
import { refuseForCaller, usersToKeep } from './kept-users.js';
import { type KeepOptions, readSettings } from './options.js';
import { isOn } from './record-access.js';
import type { AccessReport } from './report.js';
import type { RecordTargets, Several } from './targets.js';
import { type Users, userIdsOf } from './users.js';

/** How users are taken off lists. */
export interface RevokeOptions extends KeepOptions {
  /**
   * What a record becomes on whose list nobody would be left: public, or private to these users.
   * Unless it is given, such a case or opportunity fails and stays as it is, because the server would
   * open it, and such a contact is left to CRM administrators.
   */
  readonly ifNobodyLeft?: 'public' | Users;
}

/**
 * Takes users off the lists of private records. The others stay on them.
 *
 * - It closes nothing: a record that everyone sees has no list and is left as it is.
 * - The last user of a case or opportunity is not taken off, since the server opens a record without
 *   users to everyone, unless `ifNobodyLeft` says what is to become of it.
 * - The caller cannot leave the list of a case or opportunity, because the server adds the caller to
 *   every list that it writes.
 * - Users who have left may be named. Those who were removed cannot, because the lists show a
 *   placeholder for them.
 *
 * @param crm a client of either entry
 * @param targets the records, such as `{ case: 12 }` or `{ contacts: { tags: ['vip'] } }`
 * @param users who may not see them any more, at least one
 * @param options what to do about the last user and about removed users, how many records at a time,
 * progress, a signal, a dry run
 * @returns what became of each record
 * @throws InvalidInputError when there is no user, when a user is unknown, or when the targets cannot
 * be used; nothing was changed then. And what the calls before the first change reject with. Errors
 * of single records stand in the report
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { revoke } from 'onlyoffice-crm/access';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const [boris, ann] = await crm.listUsers();
 * if (boris && ann) await revoke(crm, { case: [1, 2] }, boris, { ifNobodyLeft: ann });
 * ```
 */
export async function revoke(
  crm: CoreClient,
  targets: Several<RecordTargets>,
  users: Users,
  options: RevokeOptions = {},
): Promise<AccessReport> {
  const helper = 'revoke';
  const settings = readSettings(options, helper, { ifNobodyLeft: {} });
  const { ifNobodyLeft } = options;
  const ids = userIdsOf(users, 'users', helper);
  const heirs =
    ifNobodyLeft === undefined || ifNobodyLeft === 'public'
      ? []
      : userIdsOf(ifNobodyLeft, 'options.ifNobodyLeft', helper, "'public' or ");
  const both = heirs.find((id) => ids.includes(id));
  if (both !== undefined) {
    throw new InvalidInputError(
      `options.ifNobodyLeft and users both name ${both}: give someone who is not taken off`,
      { operationId: helper },
    );
  }
  return changeAccess({
    crm,
    helper,
    targets,
    settings,
    users: heirs,
    formerUsers: ids,
    plan: (found, former) => (before, caller) => {
      if (before.visibility === 'sharedRead') return 'managersHidden';
      if (!former.some((user) => isOn(before.users, user))) return undefined;
      refuseForCaller(before, former, caller, helper);
      const kept = usersToKeep(before, settings, helper);
      const rest = kept.filter((user) => !isOn(former, user));
      if (rest.length > 0) return { visibility: 'private', users: rest };
      if (ifNobodyLeft === 'public') return { visibility: 'public', users: [] };
      if (found.length > 0 || before.kind === 'contact')
        return { visibility: 'private', users: found };
      throw new InvalidInputError(
        'nobody would be left on the list, and the server would open the record to everyone; ifNobodyLeft says what is to become of it',
        { operationId: helper },
      );
    },
  });
}
