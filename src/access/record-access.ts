import { ShareType } from '../../generated/enums.js';
import type { Case, Contact, Employee, Opportunity } from '../../generated/schema.js';
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
 * @see CRM/Wrappers/CasesWrapper.cs, OpportunityWrapper.cs and ContactWrapper.cs of the server
 */
export function accessOf(kind: RecordKind, record: AccessRecord): RecordAccess {
  const visibility = visibilityOf(record);
  return {
    kind,
    id: record.id,
    title: ('displayName' in record ? record.displayName : record.title) ?? '',
    visibility,
    users: visibility === 'private' ? (record.accessList ?? []).map(userOf) : [],
    canEdit: record.canEdit,
    creator: userOf(record.createBy),
    ...('responsible' in record && { responsible: userOf(record.responsible) }),
  };
}

function visibilityOf(record: AccessRecord): Visibility {
  if (!('shareType' in record)) return record.isPrivate ? 'private' : 'public';
  if (record.shareType === ShareType.None) return 'private';
  return record.shareType === ShareType.Read ? 'sharedRead' : 'public';
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
