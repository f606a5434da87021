import { EmployeeStatus } from '../../generated/enums.js';
import { getSelf, getUser } from '../../generated/operations/people.js';
import { userIdInput } from '../../generated/operations/schemas/common.js';
import type { CallOptions } from '../client/options.js';
import type { CoreClient } from '../client/types.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { isCrmError } from '../errors/is-crm-error.js';
import { REMOVED_USER_ID } from '../request/users.js';
import { validate } from '../validation/validate.js';
import { forEach } from './for-each.js';
import { type AccessUser, userOf } from './record-access.js';

/** A user: the id, or a user, employee or profile as an operation returned it. */
export type UserRef = string | { readonly id: string };

/** One user, or several of them. */
export type Users = UserRef | Iterable<UserRef>;

/** The caller, as far as access rights depend on it. */
export interface Caller extends AccessUser {
  /** Whether the caller is an administrator of the CRM, who sees and edits everything. */
  readonly isAdmin: boolean;
}

/** The all-zero id, which the server takes for nobody, or in a filter for everybody. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * The ids of users, in small letters and each once.
 *
 * @param given the users, from the caller
 * @param name the place of the argument, for messages
 * @param helper the name of the helper, for messages
 * @param or what may be given in place of users, for messages
 * @throws InvalidInputError when there is none, or when one of them is no id or stands for nobody
 */
export function userIdsOf(given: unknown, name: string, helper: string, or = ''): string[] {
  if (!isSeveral(given)) return [userIdOf(given, name, helper, or)];
  const ids = [...given].map((ref, i) => userIdOf(ref, `${name}[${i}]`, helper));
  if (ids.length === 0) throw invalid(`${name} is empty: at least one user is needed`, helper);
  return [...new Set(ids)];
}

/**
 * The id of a user, in small letters.
 *
 * @throws InvalidInputError when it is none, or stands for nobody
 */
export function userIdOf(given: unknown, place: string, helper: string, or = ''): string {
  if (isSeveral(given)) throw invalid(`${place} must be one user, not several`, helper);
  const isUser = typeof given === 'object' && given !== null && 'id' in given;
  const id: unknown = isUser ? given.id : given;
  const problem = problemOf(id, isUser ? `${place}.id` : place, or);
  if (problem !== undefined) throw invalid(problem, helper);
  return (id as string).toLowerCase();
}

function problemOf(id: unknown, place: string, or: string): string | undefined {
  const wanted = `${or}the id of a user`;
  if (typeof id !== 'string') {
    const problem = validate({ type: 'string' }, id, place);
    return `${problem}: give ${wanted}, or a user as an operation returned it`;
  }
  if (id.includes('@'))
    return `${place} is an e-mail address and not an id; getUserByEmail finds the user`;
  if (id === NOBODY) return `${place} is the id of nobody: give ${wanted}`;
  if (id.toLowerCase() === REMOVED_USER_ID)
    return `${place} is the placeholder that lists show for a removed user or a group: give ${wanted}`;
  if (validate(userIdInput, id, place) === undefined) return undefined;
  return `${place} must be ${wanted}, such as ${userIdInput.like}; searchUsers finds users by name`;
}

const invalid = (problem: string, operationId: string): InvalidInputError =>
  new InvalidInputError(problem, { operationId });

const isSeveral = (given: unknown): given is Iterable<unknown> =>
  typeof given === 'object' && given !== null && Symbol.iterator in given;

/** How users are looked up. */
export interface UserCheck {
  readonly helper: string;
  /** Whether users are looked up at all. */
  readonly checkUsers: boolean;
  /** Whether users who have left are taken, as when their access is taken from them. */
  readonly mayHaveLeft: boolean;
  readonly options: CallOptions;
}

/**
 * Looks users up among the people of the portal. The server stores any id in a list, and then shows
 * the placeholder for it, so that a typing error would lock a user out.
 *
 * @throws InvalidInputError when the portal has no such user, or when one has left
 */
export async function findUsers(
  crm: CoreClient,
  ids: readonly string[],
  { helper, checkUsers, mayHaveLeft, options }: UserCheck,
): Promise<AccessUser[]> {
  if (!checkUsers) return ids.map((id) => ({ id, name: id, isPlaceholder: false }));
  const found: AccessUser[] = [];
  const unknown: string[] = [];
  const left: string[] = [];
  await forEach(ids, PARALLEL, async (id, i) => {
    const user = await crm
      .call(getUser, { path: { username: id } }, options)
      .catch((reason: unknown) => {
        if (isCrmError(reason) && reason.code === 'not_found') return undefined;
        throw reason;
      });
    if (user?.id.toLowerCase() !== id) unknown.push(id);
    else if (user.status === EmployeeStatus.Terminated && !mayHaveLeft) left.push(id);
    else found[i] = userOf(user);
  });
  const problem = mayHaveLeft
    ? sentenceOf(unknown, NO_USER, ADVICE_FOR_LEAVERS)
    : (sentenceOf(unknown, NO_USER, ADVICE_FOR_GROUPS) ??
      sentenceOf(left, ['has left', 'have left'], ADVICE_FOR_GROUPS));
  if (problem !== undefined) throw invalid(problem, helper);
  return found;
}

const PARALLEL = 4;

const NO_USER: Verb = ['is no user of this portal', 'are no users of this portal'];
const ADVICE_FOR_GROUPS = '; checkUsers: false takes every id, also that of a group';
/** The server says the same of an id that never was one, and shows a placeholder for both. */
const ADVICE_FOR_LEAVERS =
  ': the id is wrong, or the user was removed, whom lists show as a placeholder; audit finds these lists, and grant with dropRemovedUsers: true puts a successor on them';

type Verb = readonly [one: string, several: string];

const sentenceOf = (ids: readonly string[], [is, are]: Verb, advice: string): string | undefined =>
  ids.length === 0 ? undefined : `${ids.join(', ')} ${ids.length === 1 ? is : are}${advice}`;

/**
 * Reads who calls, because the server adds the caller to the list of every private case and
 * opportunity that it changes.
 *
 * @see CRM/CRMApi.Cases.cs:SetAccessToCases and CRMApi.Deals.cs:SetAccessToDeal of the server
 */
export async function readCaller(crm: CoreClient, options: CallOptions): Promise<Caller> {
  const self = await crm.call(getSelf, {}, options);
  return { ...userOf(self), isAdmin: isCrmAdmin(self) };
}

/** Whether a user is an administrator of the portal or of its CRM. */
export const isCrmAdmin = (user: {
  readonly isAdmin: boolean;
  readonly isOwner: boolean;
  readonly listAdminModules?: readonly string[];
}): boolean => user.isAdmin || user.isOwner || (user.listAdminModules ?? []).includes('crm');
