// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { SelectableOperation } from '../../src/operation/operation.js';
import type { Schema } from '../../src/operation/schema.js';
import type { Case, CaseAccess, CaseContact, CaseUpdate, CasesAccess, CasesToDelete, Contact, FilteredCasesAccess, NewCase, RecordId, SingleContact } from '../schema.js';
import { contactResult, countQueryInput, customFieldChangeInput, fieldsQueryInput, filterValueQueryInput, newCustomFieldValueInput, recordIdInput, recordIdsInput, singleContactResult, sortOrderQueryInput, startIndexQueryInput, tagsInput, tagsQueryInput, userIdInput } from './schemas/common.js';
import { caseResult, contactOfCasePrefixQueryInput, contactidCaseQueryInput, isClosedCaseQueryInput, prefixCaseQueryInput, sortByCaseQueryInput } from './schemas/cases.js';
import { booleanOrNullType, booleanType } from './schemas/types.js';
import { requireFilter } from '../../src/guards/require-filter.js';
import { verifyAccess } from '../../src/guards/verify-access.js';

/** The input of {@link deleteCases}. */
export interface DeleteCasesInput {
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
  readonly body: CasesToDelete;
}

/**
 * Delete several cases: `PUT /api/2.0/crm/case`
 *
 * **This request deletes, although its method is `PUT`.** Each case is deleted together with its history, tasks, tags, custom field values and attached files.
 *
 * - Every user may delete the cases that this user may edit. The server silently ignores all other cases, and ids that do not exist. Compare the response with the request.
 * - An empty or missing list deletes nothing and the response is 200, so the schema refuses it.
 * - The response is built after the deletion, so `members` and `customFields` are empty or incomplete.
 * - The server writes an audit record that names every id of the request, also those that it ignored.
 * - A second request finds no case and responds with an empty list.
 */
export const deleteCases: SelectableOperation<DeleteCasesInput, Case[]> = {
  id: 'deleteCases',
  method: 'PUT',
  path: '/api/2.0/crm/case',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['casesids'], hints: { casesid: 'casesids', caseid: 'casesids', caseids: 'casesids', ids: 'casesids' }, properties: { casesids: { type: 'array', minItems: 1, because: 'an empty list deletes nothing', items: recordIdInput } } } } };
  },
  result: { type: 'array', items: caseResult },
};

/** The input of {@link createCase}. */
export interface CreateCaseInput {
  readonly body: NewCase;
}

/**
 * Create a case: `POST /api/2.0/crm/case`
 *
 * **Never send `isPrivate: true` without users: the server then creates a public case and responds with 201.** The schema refuses such a body.
 *
 * - Every user of the CRM may create cases.
 * - The server adds the caller to the access list of a private case.
 * - `isNotify: true` notifies the users of `accessList`. The server ignores it when the case is public.
 * - The server silently ignores contacts that do not exist or that the caller cannot see, and custom fields that do not exist.
 * - The case exists as soon as its title is stored. When a later step fails (the access, the members or the custom fields), the response is an error, but the case is there.
 * - The server writes no audit record of the access.
 */
export const createCase: SelectableOperation<CreateCaseInput, Case> = {
  id: 'createCase',
  method: 'POST',
  path: '/api/2.0/crm/case',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['title', 'isPrivate', 'accessList'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', contactid: 'members', customFields: 'customFieldList', isClosed: 'use closeCase or reopenCase to close or open a case' }, properties: { title: { type: 'string', minLength: 1 }, members: { type: 'array', items: recordIdInput }, customFieldList: { type: ['array', 'null'], items: newCustomFieldValueInput }, isPrivate: { type: 'boolean', const: true, because: 'without it the server would make the record public' }, accessList: { type: 'array', minItems: 1, because: 'without users the server would make the record public', items: userIdInput }, isNotify: booleanOrNullType } }, { closed: true, required: ['title', 'isPrivate'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', contactid: 'members', customFields: 'customFieldList', isClosed: 'use closeCase or reopenCase to close or open a case' }, properties: { title: { type: 'string', minLength: 1 }, members: { type: 'array', items: recordIdInput }, customFieldList: { type: ['array', 'null'], items: newCustomFieldValueInput }, isPrivate: { type: 'boolean', const: false, because: 'without it the server would make the record public' }, accessList: { type: 'array', items: userIdInput }, isNotify: booleanOrNullType } }] } } };
  },
  result: caseResult,
  verify: (change) => verifyAccess(change, getCase, 'caseid'),
};

/** The input of {@link setCasesAccess}. */
export interface SetCasesAccessInput {
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
  readonly body: CasesAccess;
}

/**
 * Make several cases public, or private to a list of users: `PUT /api/2.0/crm/case/access`
 *
 * **Never send `isPrivate: true` without users: the server then makes the cases public and responds with 200.** The schema refuses such a body.
 *
 * - The list replaces the old one. The server adds the caller to it but not the creator, who can no longer see the case if left out.
 * - `isPrivate: false` deletes the list and opens the cases to every user of the CRM.
 * - The server silently ignores cases that do not exist, that the caller cannot see, or that someone else created (unless the caller is a CRM administrator). Compare the response with the request.
 * - The cases are changed one after another, and stay changed when a later one fails.
 */
export const setCasesAccess: SelectableOperation<SetCasesAccessInput, Case[]> = {
  id: 'setCasesAccess',
  method: 'PUT',
  path: '/api/2.0/crm/case/access',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['casesid', 'isPrivate', 'accessList'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', caseid: 'casesid' }, properties: { casesid: recordIdsInput, isPrivate: { type: 'boolean', const: true, because: 'without it the server would make the record public' }, accessList: { type: 'array', minItems: 1, because: 'without users the server would make the record public', items: userIdInput } } }, { closed: true, required: ['casesid', 'isPrivate'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', caseid: 'casesid' }, properties: { casesid: recordIdsInput, isPrivate: { type: 'boolean', const: false, because: 'without it the server would make the record public' }, accessList: { type: 'array', items: userIdInput } } }] } } };
  },
  result: { type: 'array', items: caseResult },
  verify: (change) => verifyAccess(change, getCase, 'caseid'),
};

/** The input of {@link searchCasesByPrefix}. */
export interface SearchCasesByPrefixInput {
  readonly query: {
      /**
       * @description A text from the title of the case.
       * @example trade
       */
      prefix: string;
      /** @description The id of a contact. Only cases in which it takes part are searched, for the text at any place of the title, and letter case matters. 0 searches all cases, as does leaving it out. */
      contactID?: number;
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
 * Search cases by their title: `GET /api/2.0/crm/case/byprefix`
 *
 * **The list can lack matches: the server reads at most 30 cases and only then removes those that the caller cannot see.** With `contactID` it reads all cases of the contact. `listCases` with `filterValue` has no such limit.
 *
 * - The pages of the vendors do not list this operation.
 * - Without `prefix` the response is 500.
 */
export const searchCasesByPrefix: SelectableOperation<SearchCasesByPrefixInput, Case[]> = {
  id: 'searchCasesByPrefix',
  method: 'GET',
  path: '/api/2.0/crm/case/byprefix',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { prefix: prefixCaseQueryInput, contactID: contactOfCasePrefixQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, required: ['prefix'], closed: true } } };
  },
  result: { type: 'array', items: caseResult },
};

/** The input of {@link listCases}. */
export interface ListCasesInput {
  readonly query?: {
      /** @description The id of a contact that takes part in the case. 0 matches every case, as does leaving it out. */
      contactid?: number;
      /** @description Whether the case is closed. Both match when it is left out. */
      isClosed?: boolean;
      /** @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`. */
      tags?: readonly string[];
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
      /**
       * @description What to sort by, in any letter case. The default is `Title`. Open cases come first, unless the list is sorted by `Id`.
       *     The server takes an unknown word without an error and then reads the whole list from the database, so other words are refused here.
       */
      sortBy?: "DateAndTime" | "Title" | "CreateBy" | "Id" | "dateandtime" | "title" | "createby" | "id";
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
 * List cases by filter: `GET /api/2.0/crm/case/filter`
 *
 * Retrieves the cases that the caller can see, a page at a time.
 * `nextIndex` is one too far: read the next page from `startIndex + count`.
 */
export const listCases: SelectableOperation<ListCasesInput, Case[]> = {
  id: 'listCases',
  method: 'GET',
  path: '/api/2.0/crm/case/filter',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { contactid: contactidCaseQueryInput, isClosed: isClosedCaseQueryInput, tags: tagsQueryInput, filterValue: filterValueQueryInput, sortBy: sortByCaseQueryInput, sortOrder: sortOrderQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: caseResult },
};

/** The input of {@link deleteFilteredCases}. */
export interface DeleteFilteredCasesInput {
  readonly query?: {
      /** @description The id of a contact that takes part in the case. 0 matches every case, as does leaving it out. */
      contactid?: number;
      /** @description Whether the case is closed. Both match when it is left out. */
      isClosed?: boolean;
      /** @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`. */
      tags?: readonly string[];
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
  /** Applies the change to every record that the caller can see, without a filter. */
  readonly everything?: true;
}

/**
 * Delete all cases matching a filter: `DELETE /api/2.0/crm/case/filter`
 *
 * **Without a filter every case that the caller can see and may edit is deleted.** Each case is deleted together with its history, tasks, tags, custom field values and attached files.
 *
 * - The server silently ignores a misspelt filter, so check the names.
 * - The server silently ignores cases that the caller may not edit.
 * - `count` and `startIndex` shorten the response only. Every match is deleted all the same.
 * - The response is built after the deletion, so `members` and `customFields` are empty or incomplete.
 * - The server writes an audit record.
 * - A second request finds no case and responds with an empty list.
 *
 * The client refuses a call that no filter narrows, unless `everything: true` is given.
 */
export const deleteFilteredCases: SelectableOperation<DeleteFilteredCasesInput, Case[]> = {
  id: 'deleteFilteredCases',
  method: 'DELETE',
  path: '/api/2.0/crm/case/filter',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { contactid: contactidCaseQueryInput, isClosed: isClosedCaseQueryInput, tags: tagsQueryInput, filterValue: filterValueQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, everything: booleanType } };
  },
  result: { type: 'array', items: caseResult },
  guard: (input) => requireFilter(input, [{ in: 'query', name: 'contactid', matchesAll: [0] }, { in: 'query', name: 'isClosed' }, { in: 'query', name: 'tags' }, { in: 'query', name: 'filterValue' }]),
};

/** The input of {@link setFilteredCasesAccess}. */
export interface SetFilteredCasesAccessInput {
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
  readonly body: FilteredCasesAccess;
  /** Applies the change to every record that the caller can see, without a filter. */
  readonly everything?: true;
}

/**
 * Make all cases matching a filter public, or private to a list of users: `PUT /api/2.0/crm/case/filter/access`
 *
 * **Without a filter every case that the caller can see is changed.**
 *
 * **Never send `isPrivate: true` without users: the server then makes the cases public and responds with 200.** The schema refuses such a body.
 *
 * - The list replaces the old one. The server adds the caller to it but not the creator, who can no longer see the case if left out.
 * - `isPrivate: false` deletes the list and opens the cases to every user of the CRM.
 * - The search text is the query parameter `filterValue`. All other filters are members of the body.
 * - The server silently ignores cases that someone else created, unless the caller is a CRM administrator.
 * - The cases are changed one after another, and stay changed when a later one fails.
 *
 * The client refuses a call that no filter narrows, unless `everything: true` is given.
 */
export const setFilteredCasesAccess: SelectableOperation<SetFilteredCasesAccessInput, Case[]> = {
  id: 'setFilteredCasesAccess',
  method: 'PUT',
  path: '/api/2.0/crm/case/filter/access',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { filterValue: filterValueQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['isPrivate', 'accessList'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', filterValue: 'the search text is a query parameter, not a member of the body' }, properties: { contactid: { type: 'integer', minimum: 0, maximum: 2147483647 }, isClosed: booleanOrNullType, tags: tagsInput, isPrivate: { type: 'boolean', const: true, because: 'without it the server would make the record public' }, accessList: { type: 'array', minItems: 1, because: 'without users the server would make the record public', items: userIdInput } } }, { closed: true, required: ['isPrivate'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', filterValue: 'the search text is a query parameter, not a member of the body' }, properties: { contactid: { type: 'integer', minimum: 0, maximum: 2147483647 }, isClosed: booleanOrNullType, tags: tagsInput, isPrivate: { type: 'boolean', const: false, because: 'without it the server would make the record public' }, accessList: { type: 'array', items: userIdInput } } }] }, everything: booleanType } };
  },
  result: { type: 'array', items: caseResult },
  guard: (input) => requireFilter(input, [{ in: 'body', name: 'contactid', matchesAll: [0] }, { in: 'body', name: 'isClosed' }, { in: 'body', name: 'tags' }, { in: 'query', name: 'filterValue' }]),
  verify: (change) => verifyAccess(change, getCase, 'caseid'),
};

/** The input of {@link getCase}. */
export interface GetCaseInput {
  readonly path: {
      /**
       * @description The id of the case.
       * @example 1234
       */
      caseid: RecordId;
  };
}

/**
 * Read a case: `GET /api/2.0/crm/case/{caseid}`
 *
 * Retrieves a case with its access list.
 * A case that the caller cannot see is 404, like one that does not exist.
 */
export const getCase: SelectableOperation<GetCaseInput, Case> = {
  id: 'getCase',
  method: 'GET',
  path: '/api/2.0/crm/case/{caseid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { caseid: recordIdInput }, required: ['caseid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: caseResult,
};

/** The input of {@link updateCase}. */
export interface UpdateCaseInput {
  readonly path: {
      /**
       * @description The id of the case.
       * @example 1234
       */
      caseid: RecordId;
  };
  readonly body: CaseUpdate;
}

/**
 * Update a case: `PUT /api/2.0/crm/case/{caseid}`
 *
 * **Every update by a CRM administrator or by the creator also sets the access: without `isPrivate: true` and users the server makes a private case public.** The schema requires `isPrivate`, and users for a private case.
 *
 * - For other callers the server ignores `isPrivate` and `accessList` and keeps the access.
 * - `title` is always needed.
 * - `members` replaces the members, who stay when it is left out. An empty list cannot remove them, so the schema refuses it. `removeCaseContact` removes one.
 * - Custom fields that are not in `customFieldList` keep their values.
 * - An empty value cannot clear a custom field here. `setEntityCustomFieldValue` can.
 * - The server silently ignores contacts that do not exist or that the caller cannot see, and custom fields that do not exist.
 * - `isNotify: true` notifies the users of `accessList`. The server ignores it when the case is public.
 * - A caller who may not edit the case gets 403, also for a case that the caller cannot see. A case that does not exist is 404.
 * - Whether the case is closed does not change here. Use `closeCase` or `reopenCase`.
 */
export const updateCase: SelectableOperation<UpdateCaseInput, Case> = {
  id: 'updateCase',
  method: 'PUT',
  path: '/api/2.0/crm/case/{caseid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { caseid: recordIdInput }, required: ['caseid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['title', 'isPrivate', 'accessList'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', contactid: 'members', customFields: 'customFieldList', isClosed: 'use closeCase or reopenCase to close or open a case' }, properties: { title: { type: 'string', minLength: 1 }, members: { type: 'array', minItems: 1, because: 'the server keeps the members when the list is empty; remove them with removeCaseContact', items: recordIdInput }, customFieldList: { type: ['array', 'null'], items: customFieldChangeInput }, isPrivate: { type: 'boolean', const: true, because: 'without it the server would make the record public' }, accessList: { type: 'array', minItems: 1, because: 'without users the server would make the record public', items: userIdInput }, isNotify: booleanOrNullType } }, { closed: true, required: ['title', 'isPrivate'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', contactid: 'members', customFields: 'customFieldList', isClosed: 'use closeCase or reopenCase to close or open a case' }, properties: { title: { type: 'string', minLength: 1 }, members: { type: 'array', minItems: 1, because: 'the server keeps the members when the list is empty; remove them with removeCaseContact', items: recordIdInput }, customFieldList: { type: ['array', 'null'], items: customFieldChangeInput }, isPrivate: { type: 'boolean', const: false, because: 'without it the server would make the record public' }, accessList: { type: 'array', items: userIdInput }, isNotify: booleanOrNullType } }] } } };
  },
  result: caseResult,
  verify: (change) => verifyAccess(change, getCase, 'caseid'),
};

/** The input of {@link deleteCase}. */
export interface DeleteCaseInput {
  readonly path: {
      /**
       * @description The id of the case.
       * @example 1234
       */
      caseid: RecordId;
  };
}

/**
 * Delete a case: `DELETE /api/2.0/crm/case/{caseid}`
 *
 * **The case is deleted together with its history, tasks, tags, custom field values and attached files.**
 *
 * - Everyone who may edit the case may delete it. Other callers get 403.
 * - The response is built after the deletion, so `members` and `customFields` are empty or incomplete.
 * - The server writes an audit record.
 * - A second request is 404, because the case no longer exists.
 */
export const deleteCase: SelectableOperation<DeleteCaseInput, Case> = {
  id: 'deleteCase',
  method: 'DELETE',
  path: '/api/2.0/crm/case/{caseid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { caseid: recordIdInput }, required: ['caseid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: caseResult,
};

/** The input of {@link setCaseAccess}. */
export interface SetCaseAccessInput {
  readonly path: {
      /**
       * @description The id of the case.
       * @example 1234
       */
      caseid: RecordId;
  };
  readonly body: CaseAccess;
}

/**
 * Make one case public, or private to a list of users: `PUT /api/2.0/crm/case/{caseid}/access`
 *
 * **Never send `isPrivate: true` without users: the server then makes the case public and responds with 200.** The schema refuses such a body.
 *
 * - The list replaces the old one. The server adds the caller to it but not the creator, who can no longer see the case if left out.
 * - `isPrivate: false` deletes the list and opens the case to every user of the CRM.
 * - Only CRM administrators and the creator may call this. Being on the list is not enough. Other callers get 403, also for a case that they cannot see.
 * - The response is read after the change from a cache that several nodes share, so it may still show the old state when calls overlap.
 * - Nobody is notified.
 */
export const setCaseAccess: SelectableOperation<SetCaseAccessInput, Case> = {
  id: 'setCaseAccess',
  method: 'PUT',
  path: '/api/2.0/crm/case/{caseid}/access',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { caseid: recordIdInput }, required: ['caseid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['isPrivate', 'accessList'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList' }, properties: { isPrivate: { type: 'boolean', const: true, because: 'without it the server would make the record public' }, accessList: { type: 'array', minItems: 1, because: 'without users the server would make the record public', items: userIdInput } } }, { closed: true, required: ['isPrivate'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList' }, properties: { isPrivate: { type: 'boolean', const: false, because: 'without it the server would make the record public' }, accessList: { type: 'array', items: userIdInput } } }] } } };
  },
  result: caseResult,
  verify: (change) => verifyAccess(change, getCase, 'caseid'),
};

/** The input of {@link closeCase}. */
export interface CloseCaseInput {
  readonly path: {
      /**
       * @description The id of the case.
       * @example 1234
       */
      caseid: RecordId;
  };
}

/**
 * Close a case: `PUT /api/2.0/crm/case/{caseid}/close`
 *
 * **Everyone who can see the case may close it**, whether or not the same user may edit it.
 *
 * - A case that is already closed stays closed. Nothing else of the case changes.
 * - A case that the caller cannot see is 403, and one that does not exist is 404.
 * - The server writes an audit record.
 */
export const closeCase: SelectableOperation<CloseCaseInput, Case> = {
  id: 'closeCase',
  method: 'PUT',
  path: '/api/2.0/crm/case/{caseid}/close',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { caseid: recordIdInput }, required: ['caseid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: caseResult,
};

/** The input of {@link listCaseContacts}. */
export interface ListCaseContactsInput {
  readonly path: {
      /**
       * @description The id of the case.
       * @example 1234
       */
      caseid: RecordId;
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
 * List the contacts of a case: `GET /api/2.0/crm/case/{caseid}/contact`
 *
 * **The server does not check that the caller can see the case: every user of the CRM can read its contacts.** It leaves out only the contacts that the caller cannot see.
 *
 * - The list holds the persons and companies that take part in the case.
 * - A case that does not exist has no contacts: the response is 200 with an empty list.
 * - The list is not paged in the database. `count` and `startIndex` cut it afterwards.
 */
export const listCaseContacts: SelectableOperation<ListCaseContactsInput, Contact[]> = {
  id: 'listCaseContacts',
  method: 'GET',
  path: '/api/2.0/crm/case/{caseid}/contact',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { caseid: recordIdInput }, required: ['caseid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: contactResult },
};

/** The input of {@link addCaseContact}. */
export interface AddCaseContactInput {
  readonly path: {
      /**
       * @description The id of the case.
       * @example 1234
       */
      caseid: RecordId;
  };
  readonly body: CaseContact;
}

/**
 * Add a contact to a case: `POST /api/2.0/crm/case/{caseid}/contact`
 *
 * Adds a person or a company to the contacts that take part in a case.
 *
 * - Everyone who can see both the case and the contact may add it.
 * - A case or a contact that does not exist, or that the caller cannot see, is 404.
 * - The server writes an audit record.
 */
export const addCaseContact: SelectableOperation<AddCaseContactInput, SingleContact> = {
  id: 'addCaseContact',
  method: 'POST',
  path: '/api/2.0/crm/case/{caseid}/contact',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { caseid: recordIdInput }, required: ['caseid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['contactid'], hints: { members: 'contactid', id: 'contactid' }, properties: { contactid: recordIdInput } } } };
  },
  result: singleContactResult,
};

/** The input of {@link removeCaseContact}. */
export interface RemoveCaseContactInput {
  readonly path: {
      /**
       * @description The id of the case.
       * @example 1234
       */
      caseid: RecordId;
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
}

/**
 * Remove a contact from a case: `DELETE /api/2.0/crm/case/{caseid}/contact/{contactid}`
 *
 * Removes a person or a company from the contacts that take part in a case. The contact itself stays.
 *
 * - Everyone who can see both the case and the contact may remove it.
 * - A case or a contact that does not exist, or that the caller cannot see, is 404.
 * - A contact that does not take part is no error, so a second request is 200 as well.
 * - The server writes an audit record.
 */
export const removeCaseContact: SelectableOperation<RemoveCaseContactInput, SingleContact> = {
  id: 'removeCaseContact',
  method: 'DELETE',
  path: '/api/2.0/crm/case/{caseid}/contact/{contactid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { caseid: recordIdInput, contactid: recordIdInput }, required: ['caseid', 'contactid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: singleContactResult,
};

/** The input of {@link reopenCase}. */
export interface ReopenCaseInput {
  readonly path: {
      /**
       * @description The id of the case.
       * @example 1234
       */
      caseid: RecordId;
  };
}

/**
 * Reopen a case: `PUT /api/2.0/crm/case/{caseid}/reopen`
 *
 * **Everyone who can see the case may reopen it**, whether or not the same user may edit it.
 *
 * - A case that is already open stays open. Nothing else of the case changes.
 * - A case that the caller cannot see is 403, and one that does not exist is 404.
 * - The server writes an audit record.
 */
export const reopenCase: SelectableOperation<ReopenCaseInput, Case> = {
  id: 'reopenCase',
  method: 'PUT',
  path: '/api/2.0/crm/case/{caseid}/reopen',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { caseid: recordIdInput }, required: ['caseid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: caseResult,
};
