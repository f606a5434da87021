import { listUsersByFilter } from '../../generated/operations/people.js';
import type { CallOptions } from '../client/options.js';
import { collect } from '../client/paginate.js';
import type { CoreClient } from '../client/types.js';
import { type AnyCrmError, isCrmError } from '../errors/is-crm-error.js';
import { nameRecord } from '../errors/name-record.js';
import { findTargets, type Target } from './find-targets.js';
import { forEach } from './for-each.js';
import { KINDS } from './kinds.js';
import { type ReadOptions, readSettings } from './options.js';
import {
  type AccessUser,
  accessOf,
  isOn,
  type RecordAccess,
  type RecordKind,
} from './record-access.js';
import type { RecordTargets, Several } from './targets.js';
import { isCrmAdmin } from './users.js';

/** The access of a record, and what may be wrong with it. */
export interface AuditedAccess extends RecordAccess {
  /** How many entries of the list are a group or a user who was removed, which look the same. */
  readonly ghosts: number;
  /**
   * Whether the creator can see the record. Unknown when the list has ghosts, one of which may be a
   * group of the creator.
   */
  readonly creatorSees: boolean | 'unknown';
  /** Whether the responsible user of an opportunity can see it. */
  readonly responsibleSees?: boolean | 'unknown';
}

/** What an audit found. */
export interface AuditReport {
  /** The records, in the order of the targets, named records first. */
  readonly records: readonly AuditedAccess[];
  /** The records that could not be read. */
  readonly failed: readonly {
    readonly kind: RecordKind;
    readonly id: number;
    readonly error: AnyCrmError;
  }[];
}

/**
 * Reads who may see records, and whether their creators and responsible users still can. It changes
 * nothing, and sees what the caller sees: ask as an administrator for everything.
 *
 * Records that a filter finds are taken as the list shows them, a hundred with each request. Those
 * that are named are read one by one.
 *
 * A user who has left but was not removed stands on a list as any other, since lists show no status.
 * `listUsersByStatus` finds such users.
 *
 * @param crm a client of either entry
 * @param targets the records, such as `{ case: 12 }` or `{ contacts: { everything: true } }`
 * @param options how many records at a time, and the options of a call
 * @returns the records with what was found
 * @throws InvalidInputError when the targets cannot be used, and what lists reject with. Errors of
 * single records stand in the report
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { audit } from 'onlyoffice-crm/access';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const { records } = await audit(crm, {
 *   opportunities: { everything: true },
 *   cases: { everything: true },
 * });
 * for (const { title, responsibleSees } of records) {
 *   if (responsibleSees === false) console.log('hidden from whoever is responsible:', title);
 * }
 * ```
 */
export async function audit(
  crm: CoreClient,
  targets: Several<RecordTargets>,
  options: ReadOptions = {},
): Promise<AuditReport> {
  const helper = 'audit';
  const settings = readSettings(options, helper);
  const find = await findTargets({ crm, helper, targets, kinds: KINDS, settings });
  const admins = await readAdmins(crm, settings.call);
  const found = await find();
  const records: AuditedAccess[] = [];
  const failed: AuditReport['failed'][number][] = [];
  await forEach(found, settings.concurrency, async (target, i) => {
    try {
      records[i] = judge(await readTarget(crm, target, settings.call), admins);
    } catch (error) {
      if (!isCrmError(error) || error.code === 'aborted') throw error;
      nameRecord(error, target.kind, target.id);
      failed.push({ kind: target.kind, id: target.id, error });
    }
  });
  return { records: records.filter(Boolean), failed };
}

const readTarget = async (
  crm: CoreClient,
  { kind, id, listed }: Target<RecordKind, RecordAccess>,
  options: CallOptions,
): Promise<RecordAccess> => listed ?? accessOf(kind, await KINDS[kind].read({ crm, id, options }));

/** The ids of the administrators of the CRM, who see every record. */
async function readAdmins(crm: CoreClient, options: CallOptions): Promise<ReadonlySet<string>> {
  const users = await collect(
    crm.method(listUsersByFilter),
    { query: { isAdministrator: true } },
    options,
  );
  return new Set(users.filter(isCrmAdmin).map(({ id }) => id.toLowerCase()));
}

function judge(access: RecordAccess, admins: ReadonlySet<string>): AuditedAccess {
  const ghosts = access.users.filter(({ isPlaceholder }) => isPlaceholder).length;
  const sees = (user: AccessUser): boolean | 'unknown' => {
    if (user.isPlaceholder) return false;
    if (access.visibility !== 'private' || admins.has(user.id) || isOn(access.users, user))
      return true;
    return ghosts > 0 ? 'unknown' : false;
  };
  return {
    ...access,
    ghosts,
    creatorSees: sees(access.creator),
    ...(access.responsible && { responsibleSees: sees(access.responsible) }),
  };
}
