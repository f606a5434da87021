import type {
  CasePrivateUpdate,
  CompanyUpdate,
  OpportunityPrivateUpdate,
  PersonUpdate,
  TaskUpdate,
} from '../../generated/schema.js';
import type { CallOptions } from '../client/options.js';
import type { Clearable } from './kinds/contact-losses.js';

type Loose<T> = { readonly [Name in keyof T]?: T[Name] | undefined };

/** The lists of an update, which may be empty only where the server does not misread that. */
interface AccessChanges {
  readonly isPrivate?: boolean | undefined;
  /** The ids of the users who may see the record. They replace the old ones. */
  readonly accessList?: readonly string[] | undefined;
  /**
   * The ids of the contacts that take part. They replace the old ones, those that the caller may
   * not see included.
   */
  readonly members?: readonly number[] | undefined;
}

/** What can be changed of an opportunity, named as in `updateOpportunity`. */
export type OpportunityChanges = AccessChanges &
  Loose<Omit<OpportunityPrivateUpdate, keyof AccessChanges>>;
/** What can be changed of a case, named as in `updateCase`. */
export type CaseChanges = AccessChanges & Loose<Omit<CasePrivateUpdate, keyof AccessChanges>>;
/** What can be changed of a person, named as in `updatePerson`. */
export type PersonChanges = Loose<Omit<PersonUpdate, 'managerList'>> & {
  readonly managerList?: readonly string[] | undefined;
};
/** What can be changed of a company, named as in `updateCompany`. */
export type CompanyChanges = Loose<Omit<CompanyUpdate, 'managerList'>> & {
  readonly managerList?: readonly string[] | undefined;
};
/** What can be changed of a task, named as in `updateTask`. */
export type TaskChanges = Loose<TaskUpdate>;

/**
 * What `edit` changes: members, or a function that gives them for the record as it is. A function
 * that gives nothing changes nothing.
 */
export type Edit<Changes, Found> =
  | Changes
  | ((record: Found) => Changes | Promise<Changes | undefined> | undefined);

/** How a record is edited; the options of a call apply to each of its requests. */
export interface EditOptions<Found> extends CallOptions {
  /** The record as the caller read it earlier, to notice what someone else changed since then. */
  readonly since?: Found;
}

/** How a case or opportunity is edited. */
export interface AccessEditOptions<Found> extends EditOptions<Found> {
  /**
   * Leaves removed users and groups out of an access list that is sent back. The server shows a
   * placeholder for each of them, so that whoever it stands for loses the access.
   * @defaultValue `false`
   */
  readonly dropRemovedUsers?: boolean;
}

/** How a person or company is edited. */
export interface ContactEditOptions<Found> extends EditOptions<Found> {
  /**
   * What may be lost, because an update clears it and no operation can set it again.
   * @defaultValue `[]`, so that the edit of a contact with one of these is refused
   */
  readonly mayClear?: readonly Clearable[];
}
