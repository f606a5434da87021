import type { SelectableOperation } from '../../src/operation/operation.js';
import type { DateFilter, FilteredOpportunitiesAccess, OpportunitiesAccess, Opportunity, OpportunityAccess, RecordId, SingleOpportunity, Stage, StageTypeWord, UserId } from '../schema.js';
import { contactAlsoIsParticipantInput, countInput, dateFilterInput, fieldsInput, filterValueInput, filteredOpportunitiesAccessInput, opportunitiesAccessInput, opportunityAccessInput, opportunityContactInput, opportunitySortByInput, opportunityStageInput, recordIdInput, sortOrderInput, stageTypeWordInput, startIndexInput, tagsInput, userIdInput } from './inputs.js';
import { opportunityResult, singleOpportunityResult, stageResult } from './results.js';

/** The input of {@link setOpportunitiesAccess}. */
export interface SetOpportunitiesAccessInput {
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
  readonly body: OpportunitiesAccess;
}

/**
 * Make several opportunities public, or private to a list of users: `PUT /api/2.0/crm/opportunity/access`
 *
 * **Never send `isPrivate: true` without users: the server makes the opportunities public and answers 200.** The schema refuses such a body.
 *
 * - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the opportunity if left out.
 * - `isPrivate: false` drops the list and opens the opportunity to every user of the CRM.
 * - `opportunityid` is a list here, in spite of its name.
 * - Opportunities that are unknown, hidden from the caller or created by someone else (unless the caller is a CRM administrator) are passed over in silence: compare the answer with what you asked for.
 * - They are changed one after another, and stay changed when a later one fails.
 *
 * The client's method is `crm.setOpportunitiesAccess`:
 *
 * ```ts
 * const result = await crm.setOpportunitiesAccess({
 *   body: {
 *     opportunityid: [ 1234, 1235 ],
 *     isPrivate: true,
 *     accessList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
 *   }
 * });
 * ```
 */
export const setOpportunitiesAccess: SelectableOperation<SetOpportunitiesAccessInput, Opportunity[]> = {
  id: 'setOpportunitiesAccess',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true }, body: opportunitiesAccessInput }, required: ['body'], closed: true },
  result: { type: 'array', items: opportunityResult },
};

/** The input of {@link listContactOpportunities}. */
export interface ListContactOpportunitiesInput {
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
 * List the opportunities of a contact: `GET /api/2.0/crm/opportunity/bycontact/{contactid}`
 *
 * **For a caller who is not a CRM administrator the list is empty when even one of the opportunities is hidden from that caller.** `listOpportunities` with `contactid` has no such fault.
 *
 * Retrieves the opportunities of a contact. Whether the contact exists is not looked up: an unknown one has none.
 *
 * The client's method is `crm.listContactOpportunities`:
 *
 * ```ts
 * const result = await crm.listContactOpportunities({
 *   path: { contactid: 1234 }
 * });
 * ```
 */
export const listContactOpportunities: SelectableOperation<ListContactOpportunitiesInput, Opportunity[]> = {
  id: 'listContactOpportunities',
  method: 'GET',
  path: '/api/2.0/crm/opportunity/bycontact/{contactid}',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { type: 'object', properties: { count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true } }, required: ['path'], closed: true },
  result: { type: 'array', items: opportunityResult },
};

/** The input of {@link listOpportunities}. */
export interface ListOpportunitiesInput {
  readonly query?: {
      /**
       * @description The id of the responsible user. The all-zero id, or none, is any: there is no way to ask for deals without one.
       * @example 9924256a-739c-462b-af15-e652a3b1b6eb
       */
      responsibleid?: UserId;
      /**
       * @description The id of the stage. 0 or absent is any.
       * @example 30
       */
      opportunityStagesid?: number;
      /**
       * @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`.
       * @example [
       *       "trade fair"
       *     ]
       */
      tags?: readonly string[];
      /**
       * @description The id of the main contact, or of anyone who takes part when `contactAlsoIsParticipant` is true. 0 or absent is any.
       * @example 500
       */
      contactid?: number;
      /**
       * @description Whether the stage is open, won or lost, as a number or as its name in any letter case. Absent is any.
       * @example Open
       */
      stageType?: StageTypeWord;
      /**
       * @description Specifies if `contactid` may be any contact that takes part. Without `contactid` nothing is found.
       * @example true
       */
      contactAlsoIsParticipant?: boolean;
      /**
       * @description The earliest closing date, the expected one while the deal is open. **It works together with `toDate` only:** alone it is passed over.
       * @example 2026-01-01
       */
      fromDate?: DateFilter;
      /**
       * @description The latest closing date, not extended to the end of the day. **It works together with `fromDate` only:** alone it is passed over.
       * @example 2026-12-31T23-59-59.000Z
       */
      toDate?: DateFilter;
      /**
       * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
       *     It is read from the address only, though all other filters stand in the body.
       * @example exhibition
       */
      filterValue?: string;
      /**
       * @description What to sort by, `Stage` unless said. `DateAndTime` is the closing date, the expected one while the deal is open.
       *     An unknown key is no error for the server: it stops paging in the database and can lose records, so it is refused here.
       * @example Title
       */
      sortBy?: "Title" | "Responsible" | "Stage" | "BidValue" | "DateAndTime" | "Id";
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
 * List opportunities by filter: `GET /api/2.0/crm/opportunity/filter`
 *
 * **`fromDate` and `toDate` work together only.** One that comes alone is passed over, or finds nothing when it is the only filter.
 *
 * - Retrieves the opportunities that the caller may see, a page at a time.
 * - `nextIndex` is one too far: read the next page from `startIndex + count`.
 * - `total` is kept for half a minute, and with a date filter it may be too small for a caller who is no administrator.
 *
 * The client's method is `crm.listOpportunities`:
 *
 * ```ts
 * const result = await crm.listOpportunities();
 * ```
 */
export const listOpportunities: SelectableOperation<ListOpportunitiesInput, Opportunity[]> = {
  id: 'listOpportunities',
  method: 'GET',
  path: '/api/2.0/crm/opportunity/filter',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { responsibleid: userIdInput, opportunityStagesid: opportunityStageInput, tags: tagsInput, contactid: opportunityContactInput, stageType: stageTypeWordInput, contactAlsoIsParticipant: contactAlsoIsParticipantInput, fromDate: dateFilterInput, toDate: dateFilterInput, filterValue: filterValueInput, sortBy: opportunitySortByInput, sortOrder: sortOrderInput, count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true } }, closed: true },
  result: { type: 'array', items: opportunityResult },
};

/** The input of {@link setFilteredOpportunitiesAccess}. */
export interface SetFilteredOpportunitiesAccessInput {
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
  readonly body: FilteredOpportunitiesAccess;
}

/**
 * Make all opportunities matching a filter public, or private to a list of users: `PUT /api/2.0/crm/opportunity/filter/access`
 *
 * **Without a filter every opportunity that the caller can see is matched.**
 *
 * **Never send `isPrivate: true` without users: the server makes the opportunities public and answers 200.** The schema refuses such a body.
 *
 * - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the opportunity if left out.
 * - `isPrivate: false` drops the list and opens the opportunity to every user of the CRM.
 * - For a caller who is not a CRM administrator **nothing is changed at all** when even one match is hidden from that caller: the answer is 200 with an empty list.
 * - Opportunities that someone else created are passed over in silence, unless the caller is a CRM administrator.
 * - The search text stands in the query parameter `filterValue`, all other filters in the body.
 * - `fromDate` and `toDate` work together only: the server passes over one that comes alone, so the schema refuses it. They are compared with the closing date, the expected one while the deal is open.
 * - The opportunities are changed one after another, and stay changed when a later one fails.
 *
 * The client's method is `crm.setFilteredOpportunitiesAccess`:
 *
 * ```ts
 * const result = await crm.setFilteredOpportunitiesAccess({
 *   body: {
 *     responsibleid: '3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10',
 *     stageType: 0,
 *     fromDate: '2026-01-01',
 *     toDate: '2026-12-31T23-59-59.000Z',
 *     isPrivate: true,
 *     accessList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
 *   }
 * });
 * ```
 */
export const setFilteredOpportunitiesAccess: SelectableOperation<SetFilteredOpportunitiesAccessInput, Opportunity[]> = {
  id: 'setFilteredOpportunitiesAccess',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/filter/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { filterValue: filterValueInput, count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true }, body: filteredOpportunitiesAccessInput }, required: ['body'], closed: true },
  result: { type: 'array', items: opportunityResult },
};

/** The input of {@link listOpportunityStages}. */
export interface ListOpportunityStagesInput {
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
 * List the stages of opportunities: `GET /api/2.0/crm/opportunity/stage`
 *
 * Retrieves all stages, with the number of opportunities in each.
 *
 * The client's method is `crm.listOpportunityStages`:
 *
 * ```ts
 * const result = await crm.listOpportunityStages();
 * ```
 */
export const listOpportunityStages: SelectableOperation<ListOpportunityStagesInput, Stage[]> = {
  id: 'listOpportunityStages',
  method: 'GET',
  path: '/api/2.0/crm/opportunity/stage',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true } }, closed: true },
  result: { type: 'array', items: stageResult },
};

/** The input of {@link getOpportunity}. */
export interface GetOpportunityInput {
  readonly path: {
      /**
       * @description The id of the opportunity.
       * @example 1234
       */
      opportunityid: RecordId;
  };
}

/**
 * Read an opportunity: `GET /api/2.0/crm/opportunity/{opportunityid}`
 *
 * Retrieves an opportunity with its access list, which is empty for a public one.
 * An opportunity that the caller may not see answers 404, like one that does not exist, and so does one whose stage was deleted.
 *
 * The client's method is `crm.getOpportunity`:
 *
 * ```ts
 * const result = await crm.getOpportunity({
 *   path: { opportunityid: 1234 }
 * });
 * ```
 */
export const getOpportunity: SelectableOperation<GetOpportunityInput, SingleOpportunity> = {
  id: 'getOpportunity',
  method: 'GET',
  path: '/api/2.0/crm/opportunity/{opportunityid}',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { opportunityid: recordIdInput }, required: ['opportunityid'], closed: true }, query: { type: 'object', properties: { fields: fieldsInput }, closed: true } }, required: ['path'], closed: true },
  result: singleOpportunityResult,
};

/** The input of {@link setOpportunityAccess}. */
export interface SetOpportunityAccessInput {
  readonly path: {
      /**
       * @description The id of the opportunity.
       * @example 1234
       */
      opportunityid: RecordId;
  };
  readonly body: OpportunityAccess;
}

/**
 * Make one opportunity public, or private to a list of users: `PUT /api/2.0/crm/opportunity/{opportunityid}/access`
 *
 * **Never send `isPrivate: true` without users: the server makes the opportunity public and answers 200.** The schema refuses such a body.
 *
 * - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the opportunity if left out.
 * - The responsible user is not added either.
 * - `isPrivate: false` drops the list and opens the opportunity to every user of the CRM.
 * - Only CRM administrators and the creator may call this; being responsible or on the list is not enough. Others get 403, or 404 for an opportunity that they cannot see.
 * - The answer is computed after the change, from a cache that several nodes share: in a race it may still show the old state.
 * - Nobody is notified.
 *
 * The client's method is `crm.setOpportunityAccess`:
 *
 * ```ts
 * const result = await crm.setOpportunityAccess({
 *   path: { opportunityid: 1234 },
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
export const setOpportunityAccess: SelectableOperation<SetOpportunityAccessInput, SingleOpportunity> = {
  id: 'setOpportunityAccess',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/{opportunityid}/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { opportunityid: recordIdInput }, required: ['opportunityid'], closed: true }, query: { type: 'object', properties: { fields: fieldsInput }, closed: true }, body: opportunityAccessInput }, required: ['path', 'body'], closed: true },
  result: singleOpportunityResult,
};
