import type { CoreClient } from '../client/types.js';
import { NotAppliedError } from '../errors/client-errors.js';
import { type Change, changeAll } from './change.js';
import { findTargets, type Target } from './find-targets.js';
import { KINDS, type RecordCall } from './kinds.js';
import type { Settings } from './options.js';
import {
  type AccessRecord,
  type AccessUser,
  accessOf,
  isOn,
  type RecordAccess,
  type RecordKind,
  union,
  type Visibility,
} from './record-access.js';
import type { AccessReport, SkipReason } from './report.js';
import { type Caller, findUsers, readCaller } from './users.js';

/** What a helper makes of the access of a record. */
export interface Wanted {
  readonly visibility: Visibility;
  /** The users of a private record, without the caller whom the server adds. */
  readonly users: readonly AccessUser[];
  readonly responsible?: AccessUser | undefined;
}

/** Decides for one record: what it is to be, a reason to skip it, or undefined to leave it. */
export type Plan = (before: RecordAccess, caller: Caller) => SkipReason | Wanted | undefined;

/** What is written, and what the plan was made from. */
export interface ToWrite {
  readonly wanted: RecordAccess;
  readonly before: RecordAccess;
  /** The record that `before` was read from. */
  readonly record: AccessRecord;
}

/** Writes what a plan wants, where the operations of the kind do not do it. */
export type Write = (call: RecordCall, what: ToWrite) => Promise<unknown>;

/** Refuses in a dry run what a write would refuse, of the record as it was read. */
export type Check = (call: RecordCall, record: AccessRecord) => Promise<unknown>;

/** What a helper does to the records of its targets. */
export interface AccessTask {
  readonly crm: CoreClient;
  /** The name of the helper, for messages. */
  readonly helper: string;
  readonly targets: unknown;
  /** The kinds of targets that the helper takes. Unless given, all kinds that have access rights. */
  readonly kinds?: Partial<typeof KINDS>;
  readonly settings: Settings;
  /** The ids of users who get access. They are looked up before anything is changed. */
  readonly users?: readonly string[];
  /** The ids of users who lose access, who may have left the portal. */
  readonly formerUsers?: readonly string[];
  /** Makes the plan from the users that were looked up. */
  readonly plan: (users: readonly AccessUser[], formerUsers: readonly AccessUser[]) => Plan;
  readonly write?: Write;
  readonly check?: Check;
}

/**
 * Changes the access of records: validates everything, looks up users and caller, finds the records,
 * and only then changes them one by one.
 *
 * @throws InvalidInputError for users and targets that cannot be used, and what the calls before the
 * first change reject with; later errors stand in the report
 */
export async function changeAccess(task: AccessTask): Promise<AccessReport> {
  const { helper, settings, kinds = KINDS } = task;
  const find = await findTargets({ ...task, kinds });
  const { users, formerUsers, caller } = await lookUp(task);
  const plan = task.plan(users, formerUsers);
  const changes = (await find()).map((target) => accessChange(task, target, plan, caller));
  return changeAll(changes, helper, settings);
}

/**
 * Looks up the users and the caller.
 *
 * @throws InvalidInputError when a user is unknown, or has left and is to get access
 */
export async function lookUp({
  crm,
  helper,
  settings: { call: options, checkUsers },
  users = [],
  formerUsers = [],
}: Pick<AccessTask, 'crm' | 'formerUsers' | 'helper' | 'settings' | 'users'>): Promise<{
  users: AccessUser[];
  formerUsers: AccessUser[];
  caller: Caller;
}> {
  const check = { helper, checkUsers, options };
  return {
    users: await findUsers(crm, users, { ...check, mayHaveLeft: false }),
    formerUsers: await findUsers(crm, formerUsers, { ...check, mayHaveLeft: true }),
    caller: await readCaller(crm, options),
  };
}

/** The change of one record by the operations of its kind. */
export function accessChange(
  {
    crm,
    settings,
    write = writeAccess,
    check,
  }: Pick<AccessTask, 'check' | 'crm' | 'settings' | 'write'>,
  { kind, id, listed }: Target<RecordKind, RecordAccess>,
  plan: Plan,
  caller: Caller,
): Change<RecordAccess> {
  const { addsCaller, read } = KINDS[kind];
  let record: AccessRecord;
  return {
    kind,
    id,
    listed,
    read: async (options) => {
      record = await read({ crm, id, options });
      return accessOf(kind, record);
    },
    plan: (before) => {
      const decision = plan(before, caller);
      if (typeof decision !== 'object') return decision;
      if (isSame(before, decision)) return undefined;
      const users =
        decision.visibility === 'private' && addsCaller && maySetAccess(before, caller)
          ? union(decision.users, [plainUser(caller)])
          : decision.users;
      const { visibility, responsible = before.responsible } = decision;
      const wanted = { ...before, visibility, users, ...(responsible && { responsible }) };
      return isSame(before, wanted) ? undefined : wanted;
    },
    write: async (wanted, before) =>
      write({ crm, id, options: settings.change }, { wanted, before, record }),
    ...(check && { check: () => check({ crm, id, options: settings.call }, record) }),
    missing: (found, wanted) => differences(withUnknown(found, wanted, settings), wanted),
    hidesFromCaller: ({ visibility, users }) =>
      visibility === 'private' && !caller.isAdmin && !isOn(users, caller),
    mayChange: (before, wanted) =>
      isSame(before, { ...wanted, responsible: before.responsible })
        ? before.canEdit
        : maySetAccess(before, caller),
    describe,
  };
}

/**
 * Whether the caller may set the access of a record.
 *
 * @see CRM/CRMApi.Cases.cs:SetAccessToCases, CRMApi.Deals.cs:SetAccessToDeal and
 * CRMApi.Contacts.cs:SetAccessToContact of the server
 */
export const maySetAccess = ({ kind, canEdit, creator }: RecordAccess, caller: Caller): boolean =>
  kind === 'contact' ? canEdit : caller.isAdmin || creator.id === caller.id;

const plainUser = ({ id, name, isPlaceholder }: AccessUser): AccessUser => ({
  id,
  name,
  isPlaceholder,
});

/** Writes private and public with the operations that set access. */
export const writeAccess = async (
  call: RecordCall,
  { wanted }: Pick<ToWrite, 'wanted'>,
): Promise<void> => {
  const { kind, visibility, users } = wanted;
  const { makePrivate, makePublic } = KINDS[kind];
  const ids = users.map(({ id }) => id);
  try {
    await (visibility === 'private' ? makePrivate(call, ids) : makePublic(call));
  } catch (error) {
    // The operation verifies isPrivate only. The record that is read back decides.
    if (!(error instanceof NotAppliedError)) throw error;
  }
};

const isSame = (one: RecordAccess, other: Wanted): boolean => differences(one, other).length === 0;

/** The members that are not the same. Only a private record has users to compare. */
function differences(one: RecordAccess, other: Wanted): string[] {
  const names: string[] = [];
  const isPrivate = other.visibility === 'private';
  const size = new Set(one.users.map(({ id }) => id)).size;
  const hasUsers =
    size === other.users.length && other.users.every((user) => isOn(one.users, user));
  if (one.visibility !== other.visibility) names.push('visibility');
  if (isPrivate && !hasUsers) names.push('users');
  if (other.responsible && one.responsible?.id !== other.responsible.id) names.push('responsible');
  return names;
}

/**
 * When users were not looked up, each of them whom the server shows as a placeholder stands for one
 * that was wanted.
 */
function withUnknown(
  found: RecordAccess,
  wanted: RecordAccess,
  { checkUsers }: Settings,
): RecordAccess {
  const placeholders = found.users.filter(({ isPlaceholder }) => isPlaceholder);
  const known = found.users.filter(({ isPlaceholder }) => !isPlaceholder);
  const missing = wanted.users.filter((user) => !isOn(known, user));
  if (checkUsers || placeholders.length !== missing.length) return found;
  return { ...found, users: [...known, ...missing] };
}

function describe({ visibility, users, responsible }: RecordAccess): string {
  const names = users.map(({ name }) => name).join(', ');
  const list =
    visibility === 'private' ? `private to ${names || 'administrators'}` : WORDS[visibility];
  return responsible ? `${list} with ${responsible.name} responsible` : list;
}

const WORDS = { public: 'public', sharedRead: 'readable by everyone' };
