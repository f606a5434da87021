// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { SelectableOperation } from '../../src/operation/operation.js';
import type { Contact, ContactAccess, ContactInfoTypeWord, ContactListViewFilter, ContactStatus, ContactType, ContactsAccess, DateQuery, Employee, FilteredContactsAccess, RecordId, SingleContact, UserId } from '../schema.js';
import { categoryContactQueryInput, contactAccessInput, contactInfoTypeWordInput, contactListViewFilterInput, contactStageQueryInput, contactTypeQueryInput, contactsAccessInput, countQueryInput, dataContactQueryInput, dateQueryInput, fieldsQueryInput, filterValueQueryInput, filteredContactsAccessInput, isPrimaryQueryInput, isSharedQueryInput, recordIdInput, sortByContactQueryInput, sortOrderQueryInput, startIndexQueryInput, tagsQueryInput, userIdInput } from './inputs.js';
import { contactResult, contactStatusResult, contactTypeResult, employeeResult, singleContactResult } from './results.js';
import { requireFilter } from '../../src/guards/require-filter.js';

/** The input of {@link setContactsAccess}. */
export interface SetContactsAccessInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
  readonly body: ContactsAccess;
}

/**
 * Share several contacts, or make them private to their managers: `PUT /api/2.0/crm/contact/access`
 *
 * **The server stops at the first contact that does not exist (404) or that the caller may not edit (403), and the contacts before it stay changed.** Cases and opportunities are ignored in the same situation.
 *
 * **The response shows the contacts as they were before the change.** Read them again to see the new state.
 *
 * - `contactid` is a list here, in spite of its name.
 * - `isShared: true` lets every user of the CRM read and edit the contacts. `isShared: false` leaves them to their managers and to CRM administrators.
 * - The managers replace the old ones, and an empty list removes them all. The server does not add the caller.
 */
export const setContactsAccess: SelectableOperation<SetContactsAccessInput, SingleContact[]> = {
  id: 'setContactsAccess',
  method: 'PUT',
  path: '/api/2.0/crm/contact/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: contactsAccessInput }, required: ['body'], closed: true },
  result: { type: 'array', items: singleContactResult },
  hasRecords: true,
};

/** The input of {@link searchContactsByContactInfo}. */
export interface SearchContactsByContactInfoInput {
  readonly query: {
      /**
       * @description The kind of contact information to look in, as a number or as a name in any letter case.
       * @example Email
       */
      infoType: ContactInfoTypeWord;
      /** @description A part of the contact information. A blank text matches everything, as does leaving it out. */
      data?: string;
      /** @description The category of the contact information, as a number. Every category matches when it is left out. */
      category?: number;
      /** @description Whether the contact information is the primary one of its kind. Both match when it is left out. */
      isPrimary?: boolean;
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * Search contacts by contact information: `GET /api/2.0/crm/contact/bycontactinfo`
 *
 * Retrieves the contacts with a telephone number, an e-mail address or other contact information that contains the text.
 */
export const searchContactsByContactInfo: SelectableOperation<SearchContactsByContactInfoInput, Contact[]> = {
  id: 'searchContactsByContactInfo',
  method: 'GET',
  path: '/api/2.0/crm/contact/bycontactinfo',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { infoType: contactInfoTypeWordInput, data: dataContactQueryInput, category: categoryContactQueryInput, isPrimary: isPrimaryQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, required: ['infoType'], closed: true } }, required: ['query'], closed: true },
  result: { type: 'array', items: contactResult },
  hasRecords: true,
};

/** The input of {@link listContacts}. */
export interface ListContactsInput {
  readonly query?: {
      /** @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`. */
      tags?: readonly string[];
      /** @description The id of the status (temperature). 0 matches contacts without a status. Every contact matches when it is left out. */
      contactStage?: number;
      /** @description The id of the type. 0 matches contacts without a type. Every contact matches when it is left out. */
      contactType?: number;
      /** @description Which contacts to look at, as a number or as a name in any letter case. All contacts when it is left out. */
      contactListView?: ContactListViewFilter;
      /** @description The id of a manager of the contact. The all-zero id matches contacts without managers. Every contact matches when it is left out. */
      responsibleid?: UserId;
      /** @description Whether the contact is shared. Both match when it is left out. */
      isShared?: boolean;
      /** @description The earliest creation date. A date without a time means the beginning of that day. */
      fromDate?: DateQuery;
      /** @description The latest creation date. The server adds one day less a minute, so a date without a time includes its whole day. */
      toDate?: DateQuery;
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
      /**
       * @description What to sort by, in any letter case. Without it the newest contacts come first. With it the order is ascending unless `sortOrder` says otherwise. `ContactType` sorts by status.
       *     The server takes an unknown word without an error, then reads the whole list from the database and may return an empty one, so other words are refused here.
       */
      sortBy?: "DisplayName" | "ContactType" | "Created" | "FirstName" | "LastName" | "History" | "Id" | "displayname" | "contacttype" | "created" | "firstname" | "lastname" | "history" | "id";
      /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
      sortOrder?: "ascending" | "descending";
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List contacts by filter: `GET /api/2.0/crm/contact/filter`
 *
 * Retrieves the contacts that the caller can see, a page at a time.
 *
 * - The newest contacts come first. As soon as `sortBy` is given the order is ascending, unless `sortOrder` says otherwise.
 * - `nextIndex` is one too far: read the next page from `startIndex + count`.
 */
export const listContacts: SelectableOperation<ListContactsInput, Contact[]> = {
  id: 'listContacts',
  method: 'GET',
  path: '/api/2.0/crm/contact/filter',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { tags: tagsQueryInput, contactStage: contactStageQueryInput, contactType: contactTypeQueryInput, contactListView: contactListViewFilterInput, responsibleid: userIdInput, isShared: isSharedQueryInput, fromDate: dateQueryInput, toDate: dateQueryInput, filterValue: filterValueQueryInput, sortBy: sortByContactQueryInput, sortOrder: sortOrderQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } }, closed: true },
  result: { type: 'array', items: contactResult },
  hasRecords: true,
};

/** The input of {@link setFilteredContactsAccess}. */
export interface SetFilteredContactsAccessInput {
  readonly query?: {
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
  readonly body: FilteredContactsAccess;
  /** Applies the change to every record that the caller can see, without a filter. */
  readonly everything?: true;
}

/**
 * Share all contacts matching a filter, or make them private: `PUT /api/2.0/crm/contact/filter/access`
 *
 * **`isPrivate` works the wrong way round: `true` shares the contacts with every user of the CRM, `false` makes them private to their managers.**
 *
 * **Without a filter every contact that the caller can see is changed.**
 *
 * **The response shows the contacts as they were before the change.** Read them again to see the new state.
 *
 * - The managers replace the old ones, and an empty list removes them all. The server does not add the caller.
 * - For a caller who is not a CRM administrator nothing is changed when even one match is hidden from that caller. The response is then 200 with an empty list.
 * - The server silently ignores contacts that the caller may not edit.
 * - The search text is the query parameter `filterValue`. All other filters are members of the body.
 * - The dates are compared with the creation date of the contact. The server adds one day less a minute to `toDate`, so a date without a time includes its whole day.
 * - The contacts are changed one after another, and stay changed when a later one fails.
 *
 * `setContactsAccess` has the plain flag `isShared` and takes the ids of contacts.
 */
export const setFilteredContactsAccess: SelectableOperation<SetFilteredContactsAccessInput, Contact[]> = {
  id: 'setFilteredContactsAccess',
  method: 'PUT',
  path: '/api/2.0/crm/contact/filter/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { filterValue: filterValueQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: filteredContactsAccessInput, everything: { type: 'boolean' } }, required: ['body'], closed: true },
  result: { type: 'array', items: contactResult },
  hasRecords: true,
  guard: (input) => requireFilter(input, [{ in: 'body', name: 'tags' }, { in: 'body', name: 'contactStage' }, { in: 'body', name: 'contactType' }, { in: 'body', name: 'contactListView', matchesAll: [0, 'All', 'all'] }, { in: 'body', name: 'fromDate' }, { in: 'body', name: 'toDate' }, { in: 'query', name: 'filterValue' }]),
};

/** The input of {@link listContactStatuses}. */
export interface ListContactStatusesInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the statuses of contacts: `GET /api/2.0/crm/contact/status`
 *
 * Retrieves all statuses (temperatures), with the number of contacts that have each.
 */
export const listContactStatuses: SelectableOperation<ListContactStatusesInput, ContactStatus[]> = {
  id: 'listContactStatuses',
  method: 'GET',
  path: '/api/2.0/crm/contact/status',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } }, closed: true },
  result: { type: 'array', items: contactStatusResult },
  hasRecords: true,
};

/** The input of {@link listContactTypes}. */
export interface ListContactTypesInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the types of contacts: `GET /api/2.0/crm/contact/type`
 *
 * Retrieves all types, with the number of contacts that have each.
 */
export const listContactTypes: SelectableOperation<ListContactTypesInput, ContactType[]> = {
  id: 'listContactTypes',
  method: 'GET',
  path: '/api/2.0/crm/contact/type',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } }, closed: true },
  result: { type: 'array', items: contactTypeResult },
  hasRecords: true,
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
 * A contact that the caller cannot see is 404, like one that does not exist. So is a contact whose status was deleted.
 */
export const getContact: SelectableOperation<GetContactInput, SingleContact> = {
  id: 'getContact',
  method: 'GET',
  path: '/api/2.0/crm/contact/{contactid}',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { type: 'object', properties: { fields: fieldsQueryInput }, closed: true } }, required: ['path'], closed: true },
  result: singleContactResult,
  hasRecords: true,
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
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the users who have access to a private contact: `GET /api/2.0/crm/contact/{contactid}/access`
 *
 * **The list is empty for a shared contact even if managers are stored, and for a private one that only CRM administrators see.** Read the contact to tell the two apart.
 *
 * Retrieves the managers of a private contact. A contact that the caller cannot see is 403 here, not 404.
 */
export const getContactAccessList: SelectableOperation<GetContactAccessListInput, Employee[]> = {
  id: 'getContactAccessList',
  method: 'GET',
  path: '/api/2.0/crm/contact/{contactid}/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { type: 'object', properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } }, required: ['path'], closed: true },
  result: { type: 'array', items: employeeResult },
  hasRecords: true,
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
 * **The response shows the contact as it was before the change.** Read the contact again to see the new state.
 *
 * - `isShared: true` lets every user of the CRM read and edit the contact. `isShared: false` leaves it to its managers and to CRM administrators.
 * - The managers replace the old ones, and an empty list removes them all. The server does not add the caller: one who is not an administrator and not on the list loses the contact.
 * - Whoever may edit the contact may call this, so every user may for a shared contact. Other callers get 403, also for a contact that they cannot see.
 * - Nobody is notified, and nothing is written to the audit trail.
 */
export const setContactAccess: SelectableOperation<SetContactAccessInput, SingleContact> = {
  id: 'setContactAccess',
  method: 'PUT',
  path: '/api/2.0/crm/contact/{contactid}/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { type: 'object', properties: { fields: fieldsQueryInput }, closed: true }, body: contactAccessInput }, required: ['path', 'body'], closed: true },
  result: singleContactResult,
  hasRecords: true,
};
