// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { SelectableOperation } from '../../src/operation/operation.js';
import type { Case, CaseAccess, CasesAccess, FilteredCasesAccess, RecordId } from '../schema.js';
import { caseAccessInput, casesAccessInput, contactidCaseQueryInput, countQueryInput, fieldsQueryInput, filterValueQueryInput, filteredCasesAccessInput, isClosedCaseQueryInput, recordIdInput, sortByCaseQueryInput, sortOrderQueryInput, startIndexQueryInput, tagsQueryInput } from './inputs.js';
import { caseResult } from './results.js';
import { requireFilter } from '../../src/guards/require-filter.js';
import { verifyAccess } from '../../src/guards/verify-access.js';

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
  input: { type: 'object', properties: { query: { type: 'object', properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: casesAccessInput }, required: ['body'], closed: true },
  result: { type: 'array', items: caseResult },
  hasRecords: true,
  verify: (change) => verifyAccess(change, getCase, 'caseid'),
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
  input: { type: 'object', properties: { query: { type: 'object', properties: { contactid: contactidCaseQueryInput, isClosed: isClosedCaseQueryInput, tags: tagsQueryInput, filterValue: filterValueQueryInput, sortBy: sortByCaseQueryInput, sortOrder: sortOrderQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } }, closed: true },
  result: { type: 'array', items: caseResult },
  hasRecords: true,
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
 */
export const setFilteredCasesAccess: SelectableOperation<SetFilteredCasesAccessInput, Case[]> = {
  id: 'setFilteredCasesAccess',
  method: 'PUT',
  path: '/api/2.0/crm/case/filter/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { filterValue: filterValueQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: filteredCasesAccessInput, everything: { type: 'boolean' } }, required: ['body'], closed: true },
  result: { type: 'array', items: caseResult },
  hasRecords: true,
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
  input: { type: 'object', properties: { path: { type: 'object', properties: { caseid: recordIdInput }, required: ['caseid'], closed: true }, query: { type: 'object', properties: { fields: fieldsQueryInput }, closed: true } }, required: ['path'], closed: true },
  result: caseResult,
  hasRecords: true,
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
  input: { type: 'object', properties: { path: { type: 'object', properties: { caseid: recordIdInput }, required: ['caseid'], closed: true }, query: { type: 'object', properties: { fields: fieldsQueryInput }, closed: true }, body: caseAccessInput }, required: ['path', 'body'], closed: true },
  result: caseResult,
  hasRecords: true,
  verify: (change) => verifyAccess(change, getCase, 'caseid'),
};
