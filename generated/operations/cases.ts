import type { SelectableOperation } from '../../src/operation/operation.js';
import type { Case, CaseAccess, CasesAccess, FilteredCasesAccess, RecordId } from '../schema.js';
import { caseAccessInput, caseContactInput, caseSortByInput, casesAccessInput, countInput, fieldsInput, filterValueInput, filteredCasesAccessInput, isClosedInput, recordIdInput, sortOrderInput, startIndexInput, tagsInput } from './inputs.js';
import { caseResult } from './results.js';

/** The input of {@link setCasesAccess}. */
export interface SetCasesAccessInput {
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
  readonly body: CasesAccess;
}

/**
 * Make several cases public, or private to a list of users: `PUT /api/2.0/crm/case/access`
 *
 * **Never send `isPrivate: true` without users: the server makes the cases public and answers 200.** The schema refuses such a body.
 *
 * - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the case if left out.
 * - `isPrivate: false` drops the list and opens the case to every user of the CRM.
 * - Cases that are unknown, hidden from the caller or created by someone else (unless the caller is a CRM administrator) are passed over in silence: compare the answer with what you asked for.
 * - The cases are changed one after another, and stay changed when a later one fails.
 *
 * The client's method is `crm.setCasesAccess`:
 *
 * ```ts
 * const result = await crm.setCasesAccess({
 *   body: {
 *     casesid: [ 1234, 1235 ],
 *     isPrivate: true,
 *     accessList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
 *   }
 * });
 * ```
 */
export const setCasesAccess: SelectableOperation<SetCasesAccessInput, Case[]> = {
  id: 'setCasesAccess',
  method: 'PUT',
  path: '/api/2.0/crm/case/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true }, body: casesAccessInput }, required: ['body'], closed: true },
  result: { type: 'array', items: caseResult },
};

/** The input of {@link listCases}. */
export interface ListCasesInput {
  readonly query?: {
      /**
       * @description The id of a contact that takes part in the case. 0 or absent is any.
       * @example 500
       */
      contactid?: number;
      /**
       * @description Specifies if the case is closed. Absent is either.
       * @example false
       */
      isClosed?: boolean;
      /**
       * @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`.
       * @example [
       *       "trade fair"
       *     ]
       */
      tags?: readonly string[];
      /**
       * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
       *     It is read from the address only, though all other filters stand in the body.
       * @example exhibition
       */
      filterValue?: string;
      /**
       * @description What to sort by, `Title` unless said. Open cases come first, unless sorted by `Id`.
       *     An unknown key is no error for the server: it stops paging in the database, so it is refused here.
       * @example DateAndTime
       */
      sortBy?: "DateAndTime" | "Title" | "CreateBy" | "Id";
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
 * List cases by filter: `GET /api/2.0/crm/case/filter`
 *
 * Retrieves the cases that the caller may see, a page at a time.
 * `nextIndex` is one too far: read the next page from `startIndex + count`.
 *
 * The client's method is `crm.listCases`:
 *
 * ```ts
 * const result = await crm.listCases();
 * ```
 */
export const listCases: SelectableOperation<ListCasesInput, Case[]> = {
  id: 'listCases',
  method: 'GET',
  path: '/api/2.0/crm/case/filter',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { contactid: caseContactInput, isClosed: isClosedInput, tags: tagsInput, filterValue: filterValueInput, sortBy: caseSortByInput, sortOrder: sortOrderInput, count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true } }, closed: true },
  result: { type: 'array', items: caseResult },
};

/** The input of {@link setFilteredCasesAccess}. */
export interface SetFilteredCasesAccessInput {
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
  readonly body: FilteredCasesAccess;
}

/**
 * Make all cases matching a filter public, or private to a list of users: `PUT /api/2.0/crm/case/filter/access`
 *
 * **Without a filter every case that the caller can see is matched.**
 *
 * **Never send `isPrivate: true` without users: the server makes the cases public and answers 200.** The schema refuses such a body.
 *
 * - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the case if left out.
 * - `isPrivate: false` drops the list and opens the case to every user of the CRM.
 * - The search text stands in the query parameter `filterValue`, all other filters in the body.
 * - Cases that someone else created are passed over in silence, unless the caller is a CRM administrator.
 * - The cases are changed one after another, and stay changed when a later one fails.
 *
 * The client's method is `crm.setFilteredCasesAccess`:
 *
 * ```ts
 * const result = await crm.setFilteredCasesAccess({
 *   body: {
 *     isClosed: false,
 *     tags: [ 'trade fair' ],
 *     isPrivate: true,
 *     accessList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
 *   }
 * });
 * ```
 */
export const setFilteredCasesAccess: SelectableOperation<SetFilteredCasesAccessInput, Case[]> = {
  id: 'setFilteredCasesAccess',
  method: 'PUT',
  path: '/api/2.0/crm/case/filter/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { filterValue: filterValueInput, count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true }, body: filteredCasesAccessInput }, required: ['body'], closed: true },
  result: { type: 'array', items: caseResult },
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
 * A case that the caller may not see answers 404, like one that does not exist.
 *
 * The client's method is `crm.getCase`:
 *
 * ```ts
 * const result = await crm.getCase({
 *   path: { caseid: 1234 }
 * });
 * ```
 */
export const getCase: SelectableOperation<GetCaseInput, Case> = {
  id: 'getCase',
  method: 'GET',
  path: '/api/2.0/crm/case/{caseid}',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { caseid: recordIdInput }, required: ['caseid'], closed: true }, query: { type: 'object', properties: { fields: fieldsInput }, closed: true } }, required: ['path'], closed: true },
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
 * **Never send `isPrivate: true` without users: the server makes the case public and answers 200.** The schema refuses such a body.
 *
 * - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the case if left out.
 * - `isPrivate: false` drops the list and opens the case to every user of the CRM.
 * - Only CRM administrators and the creator may call this; being on the list is not enough. Others get 403, also for a case that they cannot see.
 * - The answer is computed after the change, from a cache that several nodes share: in a race it may still show the old state.
 * - Nobody is notified.
 *
 * The client's method is `crm.setCaseAccess`:
 *
 * ```ts
 * const result = await crm.setCaseAccess({
 *   path: { caseid: 1234 },
 *   body: {
 *     isPrivate: true,
 *     accessList: [
 *       '9924256a-739c-462b-af15-e652a3b1b6eb',
 *       '3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10'
 *     ]
 *   }
 * });
 * ```
 */
export const setCaseAccess: SelectableOperation<SetCaseAccessInput, Case> = {
  id: 'setCaseAccess',
  method: 'PUT',
  path: '/api/2.0/crm/case/{caseid}/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { caseid: recordIdInput }, required: ['caseid'], closed: true }, query: { type: 'object', properties: { fields: fieldsInput }, closed: true }, body: caseAccessInput }, required: ['path', 'body'], closed: true },
  result: caseResult,
};
