// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { SelectableOperation } from '../../src/operation/operation.js';
import type { DateQuery, FilteredOpportunitiesAccess, OpportunitiesAccess, Opportunity, OpportunityAccess, RecordId, SingleOpportunity, Stage, StageTypeWord, UserId } from '../schema.js';
import { contactAlsoIsParticipantQueryInput, contactidOpportunityQueryInput, countQueryInput, dateQueryInput, fieldsQueryInput, filterValueQueryInput, filteredOpportunitiesAccessInput, opportunitiesAccessInput, opportunityAccessInput, opportunityStagesidQueryInput, recordIdInput, sortByOpportunityQueryInput, sortOrderQueryInput, stageTypeWordInput, startIndexQueryInput, tagsQueryInput, userIdInput } from './inputs.js';
import { opportunityResult, singleOpportunityResult, stageResult } from './results.js';
import { requireFilter } from '../../src/guards/require-filter.js';
import { verifyAccess } from '../../src/guards/verify-access.js';

/** The input of {@link setOpportunitiesAccess}. */
export interface SetOpportunitiesAccessInput {
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
  readonly body: OpportunitiesAccess;
}

/**
 * Make several opportunities public, or private to a list of users: `PUT /api/2.0/crm/opportunity/access`
 *
 * **Never send `isPrivate: true` without users: the server then makes the opportunities public and responds with 200.** The schema refuses such a body.
 *
 * - The list replaces the old one. The server adds the caller to it but neither the responsible user nor the creator, who can no longer see the opportunity if left out.
 * - `isPrivate: false` deletes the list and opens the opportunities to every user of the CRM.
 * - `opportunityid` is a list here, in spite of its name.
 * - The server silently ignores opportunities that do not exist, that the caller cannot see, or that someone else created (unless the caller is a CRM administrator). Compare the response with the request.
 * - The opportunities are changed one after another, and stay changed when a later one fails.
 */
export const setOpportunitiesAccess: SelectableOperation<SetOpportunitiesAccessInput, Opportunity[]> = {
  id: 'setOpportunitiesAccess',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: opportunitiesAccessInput }, required: ['body'], closed: true },
  result: { type: 'array', items: opportunityResult },
  hasRecords: true,
  verify: (change) => verifyAccess(change, getOpportunity, 'opportunityid'),
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
 * List the opportunities of a contact: `GET /api/2.0/crm/opportunity/bycontact/{contactid}`
 *
 * **For a caller who is not a CRM administrator the list is empty when even one of the opportunities is hidden from that caller.** `listOpportunities` with `contactid` does not have this defect.
 *
 * Retrieves the opportunities of a contact. The server does not check that the contact exists: an unknown one has no opportunities.
 */
export const listContactOpportunities: SelectableOperation<ListContactOpportunitiesInput, Opportunity[]> = {
  id: 'listContactOpportunities',
  method: 'GET',
  path: '/api/2.0/crm/opportunity/bycontact/{contactid}',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { type: 'object', properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } }, required: ['path'], closed: true },
  result: { type: 'array', items: opportunityResult },
  hasRecords: true,
};

/** The input of {@link listOpportunities}. */
export interface ListOpportunitiesInput {
  readonly query?: {
      /** @description The id of the responsible user. The all-zero id matches every opportunity, as does leaving it out, so opportunities without a responsible user cannot be asked for. */
      responsibleid?: UserId;
      /** @description The id of the stage. 0 matches every stage, as does leaving it out. */
      opportunityStagesid?: number;
      /** @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`. */
      tags?: readonly string[];
      /** @description The id of the main contact, or of any contact that takes part when `contactAlsoIsParticipant` is true. 0 matches every opportunity, as does leaving it out. */
      contactid?: number;
      /** @description Whether the stage is open, won or lost, as a number or as a name in any letter case. Every stage matches when it is left out. */
      stageType?: StageTypeWord;
      /** @description Whether `contactid` may be any contact that takes part. Without `contactid` the list is empty. */
      contactAlsoIsParticipant?: boolean;
      /**
       * @description The earliest closing date, which is the expected one while the opportunity is open.
       *     **The server ignores it without `toDate`.**
       */
      fromDate?: DateQuery;
      /**
       * @description The latest closing date, which is the expected one while the opportunity is open. It is not extended to the end of the day.
       *     **The server ignores it without `fromDate`.**
       */
      toDate?: DateQuery;
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
      /**
       * @description What to sort by, in any letter case. The default is `Stage`. `DateAndTime` is the closing date, which is the expected one while the opportunity is open.
       *     The server takes an unknown word without an error, then reads the whole list from the database and may return an empty one, so other words are refused here.
       */
      sortBy?: "Title" | "Responsible" | "Stage" | "BidValue" | "DateAndTime" | "Id" | "title" | "responsible" | "stage" | "bidvalue" | "dateandtime" | "id";
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
 * List opportunities by filter: `GET /api/2.0/crm/opportunity/filter`
 *
 * **`fromDate` and `toDate` work together only.** The server ignores one that comes alone, and finds nothing when it is the only filter.
 *
 * - Retrieves the opportunities that the caller can see, a page at a time.
 * - `nextIndex` is one too far: read the next page from `startIndex + count`.
 * - The server keeps `total` for half a minute. With a date filter it can be too small for a caller who is not an administrator.
 */
export const listOpportunities: SelectableOperation<ListOpportunitiesInput, Opportunity[]> = {
  id: 'listOpportunities',
  method: 'GET',
  path: '/api/2.0/crm/opportunity/filter',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { responsibleid: userIdInput, opportunityStagesid: opportunityStagesidQueryInput, tags: tagsQueryInput, contactid: contactidOpportunityQueryInput, stageType: stageTypeWordInput, contactAlsoIsParticipant: contactAlsoIsParticipantQueryInput, fromDate: dateQueryInput, toDate: dateQueryInput, filterValue: filterValueQueryInput, sortBy: sortByOpportunityQueryInput, sortOrder: sortOrderQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } }, closed: true },
  result: { type: 'array', items: opportunityResult },
  hasRecords: true,
};

/** The input of {@link setFilteredOpportunitiesAccess}. */
export interface SetFilteredOpportunitiesAccessInput {
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
  readonly body: FilteredOpportunitiesAccess;
  /** Applies the change to every record that the caller can see, without a filter. */
  readonly everything?: true;
}

/**
 * Make all opportunities matching a filter public, or private to a list of users: `PUT /api/2.0/crm/opportunity/filter/access`
 *
 * **Without a filter every opportunity that the caller can see is changed.**
 *
 * **Never send `isPrivate: true` without users: the server then makes the opportunities public and responds with 200.** The schema refuses such a body.
 *
 * - The list replaces the old one. The server adds the caller to it but neither the responsible user nor the creator, who can no longer see the opportunity if left out.
 * - `isPrivate: false` deletes the list and opens the opportunities to every user of the CRM.
 * - For a caller who is not a CRM administrator nothing is changed when even one match is hidden from that caller. The response is then 200 with an empty list.
 * - The server silently ignores opportunities that someone else created, unless the caller is a CRM administrator.
 * - The search text is the query parameter `filterValue`. All other filters are members of the body.
 * - `fromDate` and `toDate` work together only. The server ignores one that comes alone, so the schema refuses it. They are compared with the closing date, which is the expected one while the opportunity is open.
 * - The opportunities are changed one after another, and stay changed when a later one fails.
 */
export const setFilteredOpportunitiesAccess: SelectableOperation<SetFilteredOpportunitiesAccessInput, Opportunity[]> = {
  id: 'setFilteredOpportunitiesAccess',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/filter/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { filterValue: filterValueQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: filteredOpportunitiesAccessInput, everything: { type: 'boolean' } }, required: ['body'], closed: true },
  result: { type: 'array', items: opportunityResult },
  hasRecords: true,
  guard: (input) => requireFilter(input, [{ in: 'body', name: 'responsibleid', matchesAll: ['00000000-0000-0000-0000-000000000000'] }, { in: 'body', name: 'opportunityStagesid', matchesAll: [0] }, { in: 'body', name: 'tags' }, { in: 'body', name: 'contactid', matchesAll: [0] }, { in: 'body', name: 'stageType' }, { in: 'body', name: 'fromDate' }, { in: 'body', name: 'toDate' }, { in: 'query', name: 'filterValue' }]),
  verify: (change) => verifyAccess(change, getOpportunity, 'opportunityid'),
};

/** The input of {@link listOpportunityStages}. */
export interface ListOpportunityStagesInput {
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
 * List the stages of opportunities: `GET /api/2.0/crm/opportunity/stage`
 *
 * Retrieves all stages, with the number of opportunities in each.
 */
export const listOpportunityStages: SelectableOperation<ListOpportunityStagesInput, Stage[]> = {
  id: 'listOpportunityStages',
  method: 'GET',
  path: '/api/2.0/crm/opportunity/stage',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } }, closed: true },
  result: { type: 'array', items: stageResult },
  hasRecords: true,
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
 * An opportunity that the caller cannot see is 404, like one that does not exist. So is an opportunity whose stage was deleted.
 */
export const getOpportunity: SelectableOperation<GetOpportunityInput, SingleOpportunity> = {
  id: 'getOpportunity',
  method: 'GET',
  path: '/api/2.0/crm/opportunity/{opportunityid}',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { opportunityid: recordIdInput }, required: ['opportunityid'], closed: true }, query: { type: 'object', properties: { fields: fieldsQueryInput }, closed: true } }, required: ['path'], closed: true },
  result: singleOpportunityResult,
  hasRecords: true,
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
 * **Never send `isPrivate: true` without users: the server then makes the opportunity public and responds with 200.** The schema refuses such a body.
 *
 * - The list replaces the old one. The server adds the caller to it but neither the responsible user nor the creator, who can no longer see the opportunity if left out.
 * - `isPrivate: false` deletes the list and opens the opportunity to every user of the CRM.
 * - Only CRM administrators and the creator may call this. Being responsible or on the list is not enough. Other callers get 403, or 404 for an opportunity that they cannot see.
 * - The response is read after the change from a cache that several nodes share, so it may still show the old state when calls overlap.
 * - Nobody is notified.
 */
export const setOpportunityAccess: SelectableOperation<SetOpportunityAccessInput, SingleOpportunity> = {
  id: 'setOpportunityAccess',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/{opportunityid}/access',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { opportunityid: recordIdInput }, required: ['opportunityid'], closed: true }, query: { type: 'object', properties: { fields: fieldsQueryInput }, closed: true }, body: opportunityAccessInput }, required: ['path', 'body'], closed: true },
  result: singleOpportunityResult,
  hasRecords: true,
  verify: (change) => verifyAccess(change, getOpportunity, 'opportunityid'),
};
