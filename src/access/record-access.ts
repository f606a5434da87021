import { ShareType } from '../../generated/enums.js';
import type { Case, Contact, Employee, Opportunity } from '../../generated/schema.js';
import { ProtocolError } from '../errors/response-errors.js';
import { REMOVED_USER_ID } from '../request/users.js';
import { decodeName } from '../response/names.js';

/** The kinds of records that have access rights. A contact is a person or a company. */
export type RecordKind = 'case' | 'contact' | 'opportunity';

export const RECORD_KINDS: readonly RecordKind[] = ['case', 'opportunity', 'contact'];

/**
 * Who may see a record, in one word for every kind. CRM administrators see and edit everything.
 *
 * - `private`: the users on its list see and edit it.
 * - `sharedRead`: every user of the CRM sees it, and its managers edit it. Only a contact can be so.
 * - `public`: every user of the CRM sees and edits it. For a contact the server calls this shared.
 */
export type Visibility = 'private' | 'public' | 'sharedRead';

/** A user as a list shows it. */
export interface AccessUser {
  readonly id: string;
  /** The name as people write it, or the id where nothing told the name. */
  readonly name: string;
  /**
   * Whether the server shows its placeholder here, which stands for a group or for a user who was
   * removed. It does not tell which.
   */
  readonly isPlaceholder: boolean;
}

/** The access of one record. */
export interface RecordAccess {
  readonly kind: RecordKind;
  readonly id: number;
  /** The title, or the name of a contact. */
  readonly title: string;
  readonly visibility: Visibility;
  /**
   * The users on the list of a private record. Empty for any other, since the server then has no
   * list or, for a contact, does not show it.
   */
  readonly users: readonly AccessUser[];
  /** Whether the caller may edit the record. */
  readonly canEdit: boolean;
  readonly creator: AccessUser;
  /** The responsible user of an opportunity. */
  readonly responsible?: AccessUser;
}

/** Who is responsible for a task, which has no access rights of its own. */
export interface TaskResponsibility {
  readonly kind: 'task';
  readonly id: number;
  readonly title: string;
  readonly responsible: AccessUser;
  /** Whether the caller may edit the task. */
  readonly canEdit: boolean;
}

/** What the operations that read and list records return. */
export type AccessRecord = Case | Contact | Opportunity;

/**
 * The access of a record in the words of this module, from the record as the server writes it.
 *
 * @throws ProtocolError when a member is missing without which the access is not known
 * @see CRM/Wrappers/CasesWrapper.cs, OpportunityWrapper.cs and ContactWrapper.cs of the server
 */
export function accessOf(kind: RecordKind, record: AccessRecord): RecordAccess {
  const { id, accessList, createBy }: Partial<AccessRecord> = record;
  const need = <T>(value: T | null | undefined, name: string): T =>
    value ?? missing(kind, id, name);
  const visibility = visibilityOf(kind, record);
  const usersOf = (): AccessUser[] =>
    need(accessList, 'accessList').map((user) => userOf(need(known(user), 'accessList')));
  const responsible = 'responsible' in record ? record.responsible : undefined;
  return {
    kind,
    id: need(id, 'id'),
    title: ('displayName' in record ? record.displayName : record.title) ?? '',
    visibility,
    users: visibility === 'private' ? usersOf() : [],
    canEdit: record.canEdit,
    creator: userOf(need(known(createBy), 'createBy')),
    ...(kind === 'opportunity' && {
      responsible: userOf(need(known(responsible), 'responsible')),
    }),
  };
}

const known = (user: Partial<Employee> | undefined): Employee | undefined =>
  user?.id ? (user as Employee) : undefined;

function visibilityOf(kind: RecordKind, record: AccessRecord): Visibility {
  const { id, isPrivate, shareType } = record as Partial<Contact>;
  if (kind !== 'contact') {
    if (typeof isPrivate !== 'boolean') return missing(kind, id, 'isPrivate');
    return isPrivate ? 'private' : 'public';
  }
  if (shareType === ShareType.None) return 'private';
  if (shareType === ShareType.Read) return 'sharedRead';
  return shareType === ShareType.ReadWrite ? 'public' : missing(kind, id, 'shareType');
}

/** A record without such a member must not pass for one that everyone sees, or that nobody made. */
export function missing(kind: string, id: number | undefined, member: string): never {
  throw new ProtocolError(
    `the portal sent the ${kind} ${id ?? ''} without a ${member} that can be read`.replace(
      '  ',
      ' ',
    ),
    { operationId: undefined, status: 200, attempts: 1 },
  );
}

/** A user from an employee or a profile of the server. */
export function userOf({ id, displayName }: Pick<Employee, 'displayName' | 'id'>): AccessUser {
  const lower = id.toLowerCase();
  return { id: lower, name: decodeName(displayName), isPlaceholder: lower === REMOVED_USER_ID };
}

/** Whether a user is on a list. */
export const isOn = (users: readonly AccessUser[], { id }: { readonly id: string }): boolean =>
  users.some((user) => user.id === id);

/** The users of several lists, each once. */
export function union(...lists: readonly (readonly AccessUser[])[]): AccessUser[] {
  return [...new Map(lists.flat().map((user) => [user.id, user])).values()];
}
