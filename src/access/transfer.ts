import type { Opportunity } from '../../generated/schema.js';
import type { CoreClient } from '../client/types.js';
import { InvalidInputError, NotAppliedError } from '../errors/client-errors.js';
import type { Schema } from '../operation/schema.js';
import { edit } from '../records/edit.js';
import { validate } from '../validation/validate.js';
import { type Change, changeAll } from './change.js';
import {
  accessChange,
  lookUp,
  maySetAccess,
  type Plan,
  type ToWrite,
  type Write,
  writeAccess,
} from './change-access.js';
import { findTargets, type Target } from './find-targets.js';
import { refuseForCaller, usersToKeep } from './kept-users.js';
import { KINDS, type RecordCall } from './kinds.js';
import { type KeepOptions, readSettings, type Settings } from './options.js';
import {
  type AccessUser,
  isOn,
  type RecordAccess,
  type RecordKind,
  type TaskResponsibility,
  union,
} from './record-access.js';
import type { AccessReport } from './report.js';
import type { Several, TargetKind } from './targets.js';
import { TASKS, type TransferTargets, taskChange } from './tasks.js';
import { type UserRef, userIdOf } from './users.js';

const HELPER = 'transfer';

/** A misspelt `responsible` must not leave half undone. */
const TRANSFER: Schema = {
  type: 'object',
  closed: true,
  properties: { from: {}, to: {}, targets: {}, responsible: { type: 'boolean' } },
  required: ['from', 'to', 'targets'],
};

/** What is handed over, from whom and to whom. */
export interface Transfer {
  /** The user who leaves, who may have left already. */
  readonly from: UserRef;
  /** The user who takes over. */
  readonly to: UserRef;
  /** Where to look. Tasks have no access rights, so they need `responsible: true`. */
  readonly targets: Several<TransferTargets>;
  /**
   * Whether the opportunities and tasks for which `from` is responsible are handed over too.
   * @defaultValue `false`
   */
  readonly responsible?: boolean;
}

/**
 * Puts a user in the place of another on every list where the other stands, and nowhere else. With
 * `responsible: true` it also hands over opportunities and tasks, with everything else kept.
 *
 * - A record that is public, or on whose list `from` does not stand, is left as it is.
 * - The server adds the caller to the list of every case and opportunity that is changed.
 * - Being responsible puts nobody on a list: when `from` was responsible but not on the list, `to`
 *   cannot see the opportunity either. `audit` finds such records.
 * - `from` may have left. A user who was removed cannot be handed over, because lists show a
 *   placeholder for that user.
 * - A contact that everyone may read is skipped, because the server does not show its managers. Make
 *   it private to new managers first, or leave such contacts out with `contacts: { isShared: false }`.
 * - An opportunity or task that someone else changes at that moment fails with a ConflictError.
 * - Records that were handed over are left as they are, so calling it again finishes what failed.
 *
 * @param crm a client of either entry, best of an administrator, since others may change the access
 * of their own cases and opportunities only
 * @param what who hands over what to whom
 * @param options what to do about removed users, how many records at a time, progress, a signal, a
 * dry run
 * @returns what became of each record, and after them of each task
 * @throws InvalidInputError when a user is unknown, when `to` has left, or when the targets cannot be
 * used; nothing was changed then. And what the calls before the first change reject with. Errors of
 * single records stand in the report
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { transfer } from 'onlyoffice-crm/access';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const from = await crm.getUserByEmail({ query: { email: 'leaver@acme.test' } });
 * const to = await crm.getUserByEmail({ query: { email: 'successor@acme.test' } });
 * const { counts } = await transfer(crm, {
 *   from,
 *   to,
 *   targets: { opportunities: { everything: true }, tasks: { responsibleid: from.id } },
 *   responsible: true,
 * });
 * console.log(counts);
 * ```
 */
export async function transfer(
  crm: CoreClient,
  what: Transfer,
  options: KeepOptions = {},
): Promise<AccessReport<RecordAccess | TaskResponsibility>> {
  const helper = HELPER;
  const settings = readSettings(options, helper);
  const problem = validate(TRANSFER, what, 'what');
  if (problem !== undefined) throw new InvalidInputError(problem, { operationId: helper });
  const { targets, responsible = false } = what;
  const users = [userIdOf(what.to, 'what.to', helper)];
  const formerUsers = [userIdOf(what.from, 'what.from', helper)];
  if (users[0] === formerUsers[0]) {
    throw new InvalidInputError('what.from and what.to are the same user', { operationId: helper });
  }
  const kinds = responsible ? { ...KINDS, task: TASKS } : KINDS;
  const find = await findTargets<TargetKind, RecordAccess | TaskResponsibility>({
    crm,
    helper,
    targets,
    argument: 'what.targets',
    kinds,
    settings,
  });
  const found = await lookUp({ crm, helper, settings, users, formerUsers });
  const from = found.formerUsers[0]!;
  const to = found.users[0]!;
  const plan = planFor({ from, to, responsible, settings });
  const write: Write = (call, what) =>
    what.wanted.responsible?.id === what.before.responsible?.id
      ? writeAccess(call, what)
      : handOver(call, what);
  const changes = (await find()).map(
    (target): Change<RecordAccess | TaskResponsibility> =>
      target.kind === 'task'
        ? taskChange(crm, target as Target<'task', TaskResponsibility>, from, to, settings)
        : accessChange(
            { crm, settings, write },
            target as Target<RecordKind, RecordAccess>,
            plan,
            found.caller,
          ),
  );
  return changeAll(changes, helper, settings);
}

const planFor =
  ({
    from,
    to,
    responsible,
    settings,
  }: {
    from: AccessUser;
    to: AccessUser;
    responsible: boolean;
    settings: Settings;
  }): Plan =>
  (before, caller) => {
    if (before.visibility === 'sharedRead') return 'managersHidden';
    const isListed = isOn(before.users, from);
    const isResponsible = responsible && before.responsible?.id === from.id;
    if (!isListed && !isResponsible) return undefined;
    const isHeir = isResponsible && { responsible: to };
    if (!maySetAccess(before, caller)) {
      // The server takes the responsible user from whoever may edit, and keeps the list.
      if (isListed) return 'notAllowed';
      return { visibility: before.visibility, users: union(before.users), ...isHeir };
    }
    refuseForCaller(before, [from], caller, HELPER);
    const kept = usersToKeep(before, settings, HELPER);
    const users = isListed
      ? union(
          kept.filter(({ id }) => id !== from.id),
          [to],
        )
      : kept;
    if (before.visibility === 'private' && users.length === 0) {
      throw new InvalidInputError(
        'nobody would be left on the list, and the server would open the record to everyone; grant someone access first',
        { operationId: HELPER },
      );
    }
    return { visibility: before.visibility, users, ...isHeir };
  };

/**
 * Hands over an opportunity and its list in one update, which keeps everything else.
 *
 * @throws ConflictError when it is no longer as it was read, since the list could give back an access
 * that was taken away meanwhile
 */
async function handOver(
  { crm, id, options }: RecordCall,
  { wanted: { visibility, users, responsible }, record }: ToWrite,
): Promise<void> {
  const changes = {
    responsibleid: responsible!.id,
    ...(visibility === 'private' && {
      accessList: users.filter(({ isPlaceholder }) => !isPlaceholder).map((user) => user.id),
    }),
  };
  try {
    await edit(crm, { opportunity: id }, changes, { ...options, since: record as Opportunity });
  } catch (error) {
    // Whether the list and the responsible user are as wanted is decided by the record that is read
    // back: a caller who may not set the access keeps the placeholders on the list, too.
    const isOfAccess = (member: string) => ACCESS_MEMBERS.includes(member);
    if (!(error instanceof NotAppliedError && error.members.every(isOfAccess))) throw error;
  }
}

const ACCESS_MEMBERS = ['accessList', 'isPrivate', 'responsibleid'];
