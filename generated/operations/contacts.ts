import type { SelectableOperation } from '../../src/operation/operation.js';
import type { Contact, ContactAccess, ContactInfoType, ContactListViewFilter, ContactStatus, ContactType, ContactsAccess, DateFilter, Employee, FilteredContactsAccess, RecordId, SingleContact, UserId } from '../schema.js';
import { contactAccessInput, contactInfoTypeInput, contactListViewFilterInput, contactSortByInput, contactStageInput, contactTypeInput, contactsAccessInput, countInput, dataInput, dateFilterInput, fieldsInput, filterValueInput, filteredContactsAccessInput, infoCategoryInput, isPrimaryInput, isSharedInput, recordIdInput, sortOrderInput, startIndexInput, tagsInput, userIdInput } from './inputs.js';
import { contactResult, contactStatusResult, contactTypeResult, employeeResult, singleContactResult } from './results.js';

/** The input of {@link setContactsAccess}. */
export interface SetContactsAccessInput {
  readonly query?: {
      /**
       * @description How many elements the answer holds at most, 1000 unless said.
       *     On an operation that changes records it cuts the answer only: every match is changed all the same.
       * @example 100
       */
      count?: number;
      /**
       * @description How many elements to pass over, 0 unless said.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
       * @example 0
       */
      startIndex?: number;
  };
  readonly body: ContactsAccess;
}

/**
 * Share several contacts, or make them private to their managers: `PUT /api/2.0/crm/contact/access`
 *
 * **It stops at the first contact that is unknown (404) or that the caller may not edit (403); those before it are changed already.** Cases and opportunities are passed over instead.
 *
 * **The answer shows the contacts as they were before the change.** Read them again to see the new state.
 *
 * - `contactid` is a list here, in spite of its name.
 * - `isShared: true` lets every user of the CRM read and edit the contacts. `isShared: false` leaves them to the managers and to CRM administrators.
 * - The managers replace the old ones, and an empty list removes them. The caller is not added.
 *
 * The client's method is `crm.setContactsAccess`:
 *
 * ```ts
 * const result = await crm.setContactsAccess({
 *   body: {
 *     contactid: [ 500, 501 ],
 *     isShared: false,
 *     managerList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
 *   }
 * });
 * ```
 */
export const setContactsAccess: SelectableOperation<SetContactsAccessInput, SingleContact[]> = {
  id: 'setContactsAccess',
  method: 'PUT',
  path: '/api/2.0/crm/contact/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true }, body: contactsAccessInput }, required: ['body'], closed: true },
  result: { type: 'array', items: singleContactResult },
};

/** The input of {@link searchContactsByContactInfo}. */
export interface SearchContactsByContactInfoInput {
  readonly query: {
      /**
       * @description The kind of contact information to look in.
       * @example 1
       */
      infoType: ContactInfoType;
      /**
       * @description A part of the contact information. Absent or blank is any.
       * @example kraus.test
       */
      data?: string;
      /**
       * @description What the contact information is for, by the number of its category. Absent is any.
       * @example 1
       */
      category?: number;
      /**
       * @description Specifies if the contact information is the main one of its kind. Absent is either.
       * @example true
       */
      isPrimary?: boolean;
      /**
       * @description How many elements the answer holds at most, 1000 unless said.
       *     On an operation that changes records it cuts the answer only: every match is changed all the same.
       * @example 100
       */
      count?: number;
      /**
       * @description How many elements to pass over, 0 unless said.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
       * @example 0
       */
      startIndex?: number;
  };
}

/**
 * Search contacts by contact information: `GET /api/2.0/crm/contact/bycontactinfo`
 *
 * Retrieves the contacts with a telephone number, an e-mail address or other information in which the text is found.
 *
 * The client's method is `crm.searchContactsByContactInfo`:
 *
 * ```ts
 * const result = await crm.searchContactsByContactInfo({
 *   query: { infoType: 1 }
 * });
 * ```
 */
export const searchContactsByContactInfo: SelectableOperation<SearchContactsByContactInfoInput, Contact[]> = {
  id: 'searchContactsByContactInfo',
  method: 'GET',
  path: '/api/2.0/crm/contact/bycontactinfo',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { infoType: contactInfoTypeInput, data: dataInput, category: infoCategoryInput, isPrimary: isPrimaryInput, count: countInput, startIndex: startIndexInput, fields: fieldsInput }, required: ['infoType'], closed: true } }, required: ['query'], closed: true },
  result: { type: 'array', items: contactResult },
};

/** The input of {@link listContacts}. */
export interface ListContactsInput {
  readonly query?: {
      /**
       * @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`.
       * @example [
       *       "trade fair"
       *     ]
       */
      tags?: readonly string[];
      /**
       * @description The id of the status (temperature). 0 is none, absent is any.
       * @example 12
       */
      contactStage?: number;
      /**
       * @description The id of the type. 0 is none, absent is any.
       * @example 7
       */
      contactType?: number;
      /**
       * @description Which contacts to look at, as a number or as a name in any letter case. Absent is all.
       * @example Company
       */
      contactListView?: ContactListViewFilter;
      /**
       * @description The id of a manager of the contact. The all-zero id finds contacts without managers. Absent is any.
       * @example 9924256a-739c-462b-af15-e652a3b1b6eb
       */
      responsibleid?: UserId;
      /**
       * @description Specifies if the contact is shared. Absent is either.
       * @example true
       */
      isShared?: boolean;
      /**
       * @description The earliest moment at which the contact was created. A day alone is its beginning.
       * @example 2026-01-01
       */
      fromDate?: DateFilter;
      /**
       * @description The latest moment at which the contact was created, to which the server adds one day less a minute. So give a day alone, which it includes.
       * @example 2026-12-31
       */
      toDate?: DateFilter;
      /**
       * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
       *     It is read from the address only, though all other filters stand in the body.
       * @example exhibition
       */
      filterValue?: string;
      /**
       * @description What to sort by, newest first unless said. Once it is given, the order is ascending unless `sortOrder` says otherwise. `ContactType` sorts by status.
       *     An unknown key is no error for the server: it stops paging in the database and can lose records, so it is refused here.
       * @example DisplayName
       */
      sortBy?: "DisplayName" | "ContactType" | "Created" | "FirstName" | "LastName" | "History" | "Id";
      /**
       * @description `ascending` unless said. The server takes every other word for `ascending`, so they are refused here.
       * @example descending
       */
      sortOrder?: "ascending" | "descending";
      /**
       * @description How many elements the answer holds at most, 1000 unless said.
       *     On an operation that changes records it cuts the answer only: every match is changed all the same.
       * @example 100
       */
      count?: number;
      /**
       * @description How many elements to pass over, 0 unless said.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
       * @example 0
       */
      startIndex?: number;
  };
}

/**
 * List contacts by filter: `GET /api/2.0/crm/contact/filter`
 *
 * Retrieves the contacts that the caller may see, a page at a time.
 * The newest come first; as soon as `sortBy` is given the order is ascending, unless `sortOrder` says otherwise.
 * `nextIndex` is one too far: read the next page from `startIndex + count`.
 *
 * The client's method is `crm.listContacts`:
 *
 * ```ts
 * const result = await crm.listContacts();
 * ```
 */
export const listContacts: SelectableOperation<ListContactsInput, Contact[]> = {
  id: 'listContacts',
  method: 'GET',
  path: '/api/2.0/crm/contact/filter',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { tags: tagsInput, contactStage: contactStageInput, contactType: contactTypeInput, contactListView: contactListViewFilterInput, responsibleid: userIdInput, isShared: isSharedInput, fromDate: dateFilterInput, toDate: dateFilterInput, filterValue: filterValueInput, sortBy: contactSortByInput, sortOrder: sortOrderInput, count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true } }, closed: true },
  result: { type: 'array', items: contactResult },
};

/** The input of {@link setFilteredContactsAccess}. */
export interface SetFilteredContactsAccessInput {
  readonly query?: {
      /**
       * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
       *     It is read from the address only, though all other filters stand in the body.
       * @example exhibition
       */
      filterValue?: string;
      /**
       * @description How many elements the answer holds at most, 1000 unless said.
       *     On an operation that changes records it cuts the answer only: every match is changed all the same.
       * @example 100
       */
      count?: number;
      /**
       * @description How many elements to pass over, 0 unless said.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
       * @example 0
       */
      startIndex?: number;
  };
  readonly body: FilteredContactsAccess;
}

/**
 * Share all contacts matching a filter, or make them private: `PUT /api/2.0/crm/contact/filter/access`
 *
 * **`isPrivate` works the wrong way round: `true` shares the contacts with every user of the CRM, `false` makes them private to their managers.**
 *
 * **Without a filter every contact that the caller can see is matched.**
 *
 * **The answer shows the contacts as they were before the change.** Read them again to see the new state.
 *
 * - The managers replace the old ones, and an empty list removes them. The caller is not added.
 * - For a caller who is not a CRM administrator **nothing is changed at all** when even one match is hidden from that caller: the answer is 200 with an empty list.
 * - Contacts that the caller may not edit are passed over in silence.
 * - The search text stands in the query parameter `filterValue`, all other filters in the body. The dates are compared with the day on which the contact was created; the server adds one day less a minute to `toDate`, so a day alone includes itself.
 * - The contacts are changed one after another, and stay changed when a later one fails.
 *
 * To say plainly what you mean, find the contacts and call `setContactsAccess`, whose flag is `isShared`.
 *
 * The client's method is `crm.setFilteredContactsAccess`:
 *
 * ```ts
 * const result = await crm.setFilteredContactsAccess({
 *   body: {
 *     tags: [ 'trade fair' ],
 *     contactListView: 'Company',
 *     isPrivate: false,
 *     managerList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
 *   }
 * });
 * ```
 */
export const setFilteredContactsAccess: SelectableOperation<SetFilteredContactsAccessInput, Contact[]> = {
  id: 'setFilteredContactsAccess',
  method: 'PUT',
  path: '/api/2.0/crm/contact/filter/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { filterValue: filterValueInput, count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true }, body: filteredContactsAccessInput }, required: ['body'], closed: true },
  result: { type: 'array', items: contactResult },
};

/** The input of {@link listContactStatuses}. */
export interface ListContactStatusesInput {
  readonly query?: {
      /**
       * @description How many elements the answer holds at most, 1000 unless said.
       *     On an operation that changes records it cuts the answer only: every match is changed all the same.
       * @example 100
       */
      count?: number;
      /**
       * @description How many elements to pass over, 0 unless said.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
       * @example 0
       */
      startIndex?: number;
  };
}

/**
 * List the statuses of contacts: `GET /api/2.0/crm/contact/status`
 *
 * Retrieves all statuses (temperatures), with the number of contacts of each.
 *
 * The client's method is `crm.listContactStatuses`:
 *
 * ```ts
 * const result = await crm.listContactStatuses();
 * ```
 */
export const listContactStatuses: SelectableOperation<ListContactStatusesInput, ContactStatus[]> = {
  id: 'listContactStatuses',
  method: 'GET',
  path: '/api/2.0/crm/contact/status',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true } }, closed: true },
  result: { type: 'array', items: contactStatusResult },
};

/** The input of {@link listContactTypes}. */
export interface ListContactTypesInput {
  readonly query?: {
      /**
       * @description How many elements the answer holds at most, 1000 unless said.
       *     On an operation that changes records it cuts the answer only: every match is changed all the same.
       * @example 100
       */
      count?: number;
      /**
       * @description How many elements to pass over, 0 unless said.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
       * @example 0
       */
      startIndex?: number;
  };
}

/**
 * List the types of contacts: `GET /api/2.0/crm/contact/type`
 *
 * Retrieves all types, with the number of contacts of each.
 *
 * The client's method is `crm.listContactTypes`:
 *
 * ```ts
 * const result = await crm.listContactTypes();
 * ```
 */
export const listContactTypes: SelectableOperation<ListContactTypesInput, ContactType[]> = {
  id: 'listContactTypes',
  method: 'GET',
  path: '/api/2.0/crm/contact/type',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true } }, closed: true },
  result: { type: 'array', items: contactTypeResult },
};

/** The input of {@link getContact}. */
export interface GetContactInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 1234
       */
      contactid: RecordId;
  };
}

/**
 * Read a contact: `GET /api/2.0/crm/contact/{contactid}`
 *
 * Retrieves a person or a company.
 * A contact that the caller may not see answers 404, like one that does not exist, and so does one whose status was deleted.
 *
 * The client's method is `crm.getContact`:
 *
 * ```ts
 * const result = await crm.getContact({
 *   path: { contactid: 1234 }
 * });
 * ```
 */
export const getContact: SelectableOperation<GetContactInput, SingleContact> = {
  id: 'getContact',
  method: 'GET',
  path: '/api/2.0/crm/contact/{contactid}',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { type: 'object', properties: { fields: fieldsInput }, closed: true } }, required: ['path'], closed: true },
  result: singleContactResult,
};

/** The input of {@link getContactAccessList}. */
export interface GetContactAccessListInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 1234
       */
      contactid: RecordId;
  };
  readonly query?: {
      /**
       * @description How many elements the answer holds at most, 1000 unless said.
       *     On an operation that changes records it cuts the answer only: every match is changed all the same.
       * @example 100
       */
      count?: number;
      /**
       * @description How many elements to pass over, 0 unless said.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
       * @example 0
       */
      startIndex?: number;
  };
}

/**
 * List the users who have access to a private contact: `GET /api/2.0/crm/contact/{contactid}/access`
 *
 * **The list is empty for a shared contact even if managers are stored, and for a private one that only CRM administrators see.** Read the contact to tell them apart.
 *
 * A contact that the caller may not see answers 403 here, not 404.
 *
 * The client's method is `crm.getContactAccessList`:
 *
 * ```ts
 * const result = await crm.getContactAccessList({
 *   path: { contactid: 1234 }
 * });
 * ```
 */
export const getContactAccessList: SelectableOperation<GetContactAccessListInput, Employee[]> = {
  id: 'getContactAccessList',
  method: 'GET',
  path: '/api/2.0/crm/contact/{contactid}/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { type: 'object', properties: { count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true } }, required: ['path'], closed: true },
  result: { type: 'array', items: employeeResult },
};

/** The input of {@link setContactAccess}. */
export interface SetContactAccessInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 1234
       */
      contactid: RecordId;
  };
  readonly body: ContactAccess;
}

/**
 * Share a contact with everyone, or make it private to its managers: `PUT /api/2.0/crm/contact/{contactid}/access`
 *
 * **The answer shows the contact as it was before the change.** Read it again to see the new state.
 *
 * - `isShared: true` lets every user of the CRM read and edit the contact. `isShared: false` leaves it to the managers and to CRM administrators.
 * - The managers replace the old ones, and an empty list removes them. **The caller is not added**: one who is no administrator and not on the list loses the contact.
 * - Whoever may edit the contact may call this, so for a shared contact everyone. Others get 403, also for a contact that they cannot see.
 * - Nobody is notified, and nothing is written to the audit trail.
 *
 * The client's method is `crm.setContactAccess`:
 *
 * ```ts
 * const result = await crm.setContactAccess({
 *   path: { contactid: 1234 },
 *   body: {
 *     isShared: false,
 *     managerList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
 *   }
 * });
 * ```
 */
export const setContactAccess: SelectableOperation<SetContactAccessInput, SingleContact> = {
  id: 'setContactAccess',
  method: 'PUT',
  path: '/api/2.0/crm/contact/{contactid}/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { type: 'object', properties: { fields: fieldsInput }, closed: true }, body: contactAccessInput }, required: ['path', 'body'], closed: true },
  result: singleContactResult,
};
